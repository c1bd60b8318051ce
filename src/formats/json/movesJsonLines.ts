import type { FileMeta } from '../fileMeta.ts'
import type { DownloadedMove } from './downloadedMove.ts'

/** Moves as JSON Lines: one move a line, each with the version and licence of the record, so that a line can stand alone. */
export function movesJsonLines(moves: readonly DownloadedMove[], meta: FileMeta): string {
  const { name, version, licence, attribution } = meta
  const record = { name, version, licence: licence.name, attribution }
  return moves.map((move) => `${JSON.stringify({ ...move, record })}\n`).join('')
}
