import type { PlaceCount } from '#src/domain/travel/journeys.ts'
import type { CountryCode } from '#src/domain/vocabulary.ts'

const smallest = 3.5
const largest = 14

/**
 * The radius of a point for a number of moves, in pixels: its area grows with the number. The scale follows from the
 * whole record, so that sizes stay while a reader filters, and from the places abroad, since home has by far the most;
 * home stops at the largest size.
 */
export function radiusScale(all: readonly PlaceCount[], homeCountry: CountryCode): (moves: number) => number {
  const most = Math.max(1, ...all.map(({ country, moves }) => (country === homeCountry ? 0 : moves)))
  const unit = Math.min(smallest, largest / Math.sqrt(most))
  return (moves) => Math.min(largest, Math.max(smallest, unit * Math.sqrt(moves)))
}
