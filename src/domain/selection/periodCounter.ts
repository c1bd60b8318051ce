import { lowerBound } from '../sorted.ts'
import type { Timeline } from '../timeline.ts'
import { type Filter, periodOf } from './filter.ts'
import { select } from './selection.ts'

/**
 * How many moves a period would leave, all other fields of a filter as they are: what the choices of the period show.
 * Sorts the ends of the moves once, so that each period costs two look-ups.
 */
export function periodCounter(timeline: Timeline, filter: Filter): (from: string | null, to: string | null) => number {
  const { indices } = select(timeline, { ...filter, from: null, to: null })
  const { first, last } = timeline.columns
  const begins = Int32Array.from(indices, (index) => first[index] ?? 0).toSorted()
  const ends = Int32Array.from(indices, (index) => last[index] ?? 0).toSorted()
  return (from, to) => {
    const period = periodOf({ from, to })
    if (!period) return indices.length
    // Those that end before it and those that begin after it are out; no move is both.
    return indices.length - lowerBound(ends, period.first) - (indices.length - lowerBound(begins, period.last + 1))
  }
}
