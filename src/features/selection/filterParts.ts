import { isExclusion } from '#src/domain/selection/exclusion.ts'
import { type FacetId, type Filter, type FilterAction, facetIds } from '#src/domain/selection/filter.ts'
import type { ThemeId } from '#src/domain/vocabulary.ts'

/** A filter, the names of its values, and what changes it. */
export type ChosenFilter = {
  filter: Filter
  labels: Readonly<Record<FacetId, ReadonlyMap<string, string>>>
  dispatchFilter: (action: FilterAction) => void
}

/** One value of the filter, with the action that takes it back. */
export type FilterPart = { key: string; name: string; theme?: ThemeId; remove: FilterAction }

/** Parts of which a move must match any. The key stays the same when one of them is taken back. */
export type FilterGroup = { key: string; parts: readonly FilterPart[] }

type Words = {
  labels: Readonly<Record<FacetId, ReadonlyMap<string, string>>>
  period: (from: string | null, to: string | null) => string
  search: (query: string) => string
}

/**
 * The filter as groups of parts: a move must match every group, and of a group any part. The values of a field are one
 * group, but each exclusion is a group by itself, since each narrows.
 */
export function filterParts(filter: Filter, words: Words): FilterGroup[] {
  const groups = facetIds.flatMap((facet): FilterGroup[] => {
    const partOf = (value: string): FilterPart => ({
      key: `${facet}.${value}`,
      name: words.labels[facet].get(value) ?? value,
      ...(facet === 'theme' && { theme: value }),
      remove: { type: 'toggled', facet, value },
    })
    const asked = filter[facet].filter((value) => !isExclusion(value))
    const excluded = filter[facet].filter(isExclusion)
    const anyOf: FilterGroup = { key: facet, parts: asked.map(partOf) }
    return [anyOf].concat(excluded.map((value) => groupOf(partOf(value))))
  })
  if (filter.from !== null || filter.to !== null) {
    const remove = { type: 'periodChosen', from: null, to: null } as const
    groups.push(groupOf({ key: 'period', name: words.period(filter.from, filter.to), remove }))
  }
  if (filter.query !== '') {
    const remove = { type: 'queryTyped', query: '' } as const
    groups.push(groupOf({ key: 'query', name: words.search(filter.query), remove }))
  }
  return groups.filter(({ parts }) => parts.length > 0)
}

function groupOf(part: FilterPart): FilterGroup {
  return { key: part.key, parts: [part] }
}
