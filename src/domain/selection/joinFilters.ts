import { type Filter, facetIds, type Narrowing } from './filter.ts'

/**
 * One filter over the whole record that selects what `filter` selects among the moves of `narrowing`. Null where no filter
 * can: values of a field are joined by OR, so a filter cannot require two countries of one move.
 */
export function joinFilters(narrowing: Narrowing, filter: Filter): Filter | null {
  const joined = { ...filter }
  for (const facet of facetIds) {
    const values = joinValues(narrowing[facet] ?? [], filter[facet])
    if (values === null) return null
    Object.assign(joined, { [facet]: values })
  }
  return joined
}

/**
 * The intersection of two lists as a filter: the smaller when it is a subset of the other, otherwise null. An empty list
 * does not filter.
 */
function joinValues(a: readonly string[], b: readonly string[]): readonly string[] | null {
  if (a.length === 0) return b
  if (b.length === 0 || a.every((value) => b.includes(value))) return a
  return b.every((value) => a.includes(value)) ? b : null
}
