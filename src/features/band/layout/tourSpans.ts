import type { Move } from '#src/domain/move.ts'
import type { DayRange } from '#src/domain/time/dateSpan.ts'
import type { Tour } from '#src/domain/timeline.ts'

export type TourSpan = DayRange & { id: string }

const spans = new WeakMap<readonly Move[], readonly TourSpan[]>()

/** The days from the first stop of each tour to its last. Computed once per record, in one pass. */
export function tourSpans(moves: readonly Move[], tours: readonly Tour[]): readonly TourSpan[] {
  const known = spans.get(moves)
  if (known) return known
  const ranges = new Map<string, DayRange>()
  for (const { tour, span } of moves) {
    if (tour === null) continue
    const range = ranges.get(tour) ?? { first: Infinity, last: -Infinity }
    ranges.set(tour, { first: Math.min(range.first, span.first), last: Math.max(range.last, span.last) })
  }
  const found = tours.flatMap(({ id }) => {
    const range = ranges.get(id)
    return range ? [{ id, ...range }] : []
  })
  spans.set(moves, found)
  return found
}
