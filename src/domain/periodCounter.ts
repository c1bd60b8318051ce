import { type Filter, periodOf } from './filter.ts'
import { select } from './selection.ts'
import type { Timeline } from './timeline.ts'

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
    return indices.length - below(ends, period.first) - (indices.length - below(begins, period.last + 1))
  }
}

/** How many numbers of an ascending list are below a value. */
function below(list: Int32Array, value: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
