import type { DayRange } from '#src/domain/dateSpan.ts'
import type { Move } from '#src/domain/move.ts'
import type { Tour } from '#src/domain/timeline.ts'

/** The days from the first stop of each tour to its last, of those stops that are shown. */
export function tourSpans(moves: readonly Move[], tours: readonly Tour[]): readonly (DayRange & { id: string })[] {
  return tours.flatMap(({ id }) => {
    const stops = moves.filter((move) => move.tour === id).map(({ span }) => span)
    if (stops.length === 0) return []
    return [
      { id, first: Math.min(...stops.map((span) => span.first)), last: Math.max(...stops.map((span) => span.last)) },
    ]
  })
}
