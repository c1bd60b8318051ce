import type { Move } from './move.ts'
import type { Timeline } from './timeline.ts'

/** The latest moves, the newest first. What is only announced is no news of what happened. */
export function latestMoves({ moves }: Pick<Timeline, 'moves'>, count: number): readonly Move[] {
  return moves
    .filter(({ status }) => status !== 'announced')
    .slice(-count)
    .toReversed()
}
