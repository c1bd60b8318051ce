import type { DayRange } from '#src/domain/time/dateSpan.ts'
import type { ListedMove } from './listSections.ts'

/** From the first day of the moves to the last. */
export function occasionSpan(moves: readonly ListedMove[]): DayRange {
  const spans = moves.map(({ move }) => move.span)
  return { first: Math.min(...spans.map(({ first }) => first)), last: Math.max(...spans.map(({ last }) => last)) }
}
