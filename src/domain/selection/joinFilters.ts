import { type Filter, facetIds, type Narrowing } from './filter.ts'

/**
 * One filter over the whole record that selects what `filter` selects among the moves of `about`. Null where there is
 * none: the values of a field widen, so that no filter asks for two countries of one move.
 */
export function joinFilters(about: Narrowing, filter: Filter): Filter | null {
  const joined = { ...filter }
  for (const facet of facetIds) {
    const values = joinValues(about[facet] ?? [], filter[facet])
    if (values === null) return null
    Object.assign(joined, { [facet]: values })
  }
  return joined
}

/** The narrower of two lists, when it lies within the other: a move that has one of it has one of both. */
function joinValues(a: readonly string[], b: readonly string[]): readonly string[] | null {
  if (a.length === 0) return b
  if (b.length === 0 || a.every((value) => b.includes(value))) return a
  return b.every((value) => a.includes(value)) ? b : null
}
