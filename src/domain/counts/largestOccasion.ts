import type { Move } from '../move.ts'
import type { Day } from '../time/dateSpan.ts'

export type OccasionMoves = { id: string; count: number; first: Day; last: Day }

/** The occasion with the most of the moves, and the days that those span; null when there is none. */
export function largestOccasion(moves: readonly Move[]): OccasionMoves | null {
  const found = new Map<string, OccasionMoves>()
  for (const { occasion, span } of moves) {
    if (occasion === null) continue
    const own = found.get(occasion)
    if (own) {
      own.count += 1
      own.first = Math.min(own.first, span.first)
      own.last = Math.max(own.last, span.last)
    } else found.set(occasion, { id: occasion, count: 1, first: span.first, last: span.last })
  }
  return [...found.values()].reduce<OccasionMoves | null>(
    (most, one) => (most && most.count >= one.count ? most : one),
    null,
  )
}
