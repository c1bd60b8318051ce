import type { Move } from '#src/domain/move.ts'
import type { CommonTexts } from './texts.es.ts'

/** The status of a move for readers; an announced move whose day is past says that its outcome is not known. */
export function statusInWords(
  { status, outcomeUnknown }: Move,
  t: Pick<CommonTexts, 'statuses' | 'outcomeUnknown'>,
): string {
  return outcomeUnknown ? t.outcomeUnknown : t.statuses[status]
}
