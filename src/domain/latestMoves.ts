import type { Move } from './move.ts'
import { toDay } from './time/dateSpan.ts'
import type { Timeline } from './timeline.ts'

/**
 * The latest moves, the newest first. What is only announced is no news of what happened; nor is a move called off or put
 * off whose day is still to come, which would stand before all that has happened.
 */
export function latestMoves({ moves, updated }: Pick<Timeline, 'moves' | 'updated'>, count: number): readonly Move[] {
  const known = toDay(updated)
  return moves
    .filter(({ status, span }) => status === 'occurred' || (status !== 'announced' && span.first <= known))
    .slice(-count)
    .toReversed()
}
