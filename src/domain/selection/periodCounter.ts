import { lowerBound } from '../sorted.ts'
import type { Timeline } from '../timeline.ts'
import { type Filter, periodOf } from './filter.ts'
import { select } from './selection.ts'

/**
 * Counts the moves that a period would select with all other fields of a filter unchanged: the numbers beside the months in
 * the period's menus. Sorts the ends of the moves once, so that each count is two binary searches.
 */
export function periodCounter(timeline: Timeline, filter: Filter): (from: string | null, to: string | null) => number {
  const { indices } = select(timeline, { ...filter, from: null, to: null })
  const { first, last } = timeline.columns
  // Copies of their own, and typed arrays, for which older browsers have no toSorted.
  // oxlint-disable-next-line unicorn/no-array-sort
  const begins = Int32Array.from(indices, (index) => first[index] ?? 0).sort()
  // oxlint-disable-next-line unicorn/no-array-sort
  const ends = Int32Array.from(indices, (index) => last[index] ?? 0).sort()
  return (from, to) => {
    const period = periodOf({ from, to })
    if (!period) return indices.length
    // Those that end before it and those that begin after it are out; no move is both.
    return indices.length - lowerBound(ends, period.first) - (indices.length - lowerBound(begins, period.last + 1))
  }
}
