import type { Move } from '#src/domain/move.ts'
import { daysOfYear } from '#src/domain/time/years.ts'
import { type Timeline, timelineWithin } from '#src/domain/timeline.ts'

/** The moves that the page of a year holds. Throws a RangeError for what is no year. */
export function movesOfYear(timeline: Timeline, year: string): readonly Move[] {
  const days = daysOfYear(year)
  if (!days) throw new RangeError(`not a year: ${year}`)
  return timelineWithin(timeline, days).moves
}
