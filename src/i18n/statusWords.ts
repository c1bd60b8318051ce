import type { Move } from '#src/domain/move.ts'
import type { Messages } from './es.ts'

/** The status of a move for readers; what was announced for a day gone by says that its outcome is not known. */
export function statusInWords({ status, outcomeUnknown }: Move, t: Messages): string {
  return outcomeUnknown ? t.outcomeUnknown : t.statuses[status]
}
