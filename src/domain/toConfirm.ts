import type { Move } from './move.ts'

/** What was announced and is not known to have taken place: its day has not come, or came without news. In the order given. */
export function toConfirm(moves: readonly Move[]): readonly Move[] {
  return moves.filter(({ status }) => status === 'announced')
}
