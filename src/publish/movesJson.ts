import type { ExportedMove } from './exportedMove.ts'
import type { RecordMeta } from './recordMeta.ts'

/** Moves as one JSON document that opens with what the record says of itself; `more` goes before the moves. */
export function movesJson(moves: readonly ExportedMove[], meta: RecordMeta, more: object = {}): string {
  return `${JSON.stringify({ ...meta, ...more, moves }, null, 1)}\n`
}

/** Moves as JSON Lines: one move a line, each with the version and licence of the record, so that a line can stand alone. */
export function movesJsonLines(moves: readonly ExportedMove[], meta: RecordMeta): string {
  const { name, version, licence, attribution } = meta
  const record = { name, version, licence: licence.name, attribution }
  return moves.map((move) => `${JSON.stringify({ ...move, record })}\n`).join('')
}
