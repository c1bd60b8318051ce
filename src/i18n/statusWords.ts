import type { Move } from '#src/domain/move.ts'
import type { CommonTexts } from './texts.es.ts'

/** The status of a move as a fact beside others; empty for one that took place, which goes without saying. */
export function statusFact(move: Move, t: Pick<CommonTexts, 'statuses' | 'outcomeUnknown'>): string {
  return move.status === 'occurred' ? '' : statusInWords(move, t)
}

/** The status of a move for readers; an announced move whose day is past says that its outcome is not known. */
export function statusInWords(
  { status, outcomeUnknown }: Move,
  t: Pick<CommonTexts, 'statuses' | 'outcomeUnknown'>,
): string {
  return outcomeUnknown ? t.outcomeUnknown : t.statuses[status]
}
