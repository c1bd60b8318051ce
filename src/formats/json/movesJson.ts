import type { Coordinates } from '#src/domain/move.ts'
import type { MoveId } from '#src/domain/vocabulary.ts'
import type { FileMeta, RecordMeta, SelectionMeta } from '../fileMeta.ts'

/**
 * A move as downloads write it, its fields by name (see src/record/fields): all of them in files of the whole record,
 * those of the timeline in files of a selection.
 */
export type DownloadedMove = Readonly<Record<string, unknown>> & {
  id: MoveId
  places: readonly (Readonly<Record<string, unknown>> & { coordinates: Coordinates | null })[]
}

/**
 * Moves as one JSON document that begins with the metadata of the file. `lists` are written before the moves: the tables
 * that moves refer to, or how many moves there are.
 */
export function movesJson(
  moves: readonly DownloadedMove[],
  meta: RecordMeta | SelectionMeta,
  lists: Readonly<Record<string, unknown>>,
): string {
  return `${JSON.stringify({ ...meta, ...lists, moves }, null, 1)}\n`
}

/** Moves as JSON Lines: one move a line, each with version and licence of the record, since programs read single lines. */
export function movesJsonLines(moves: readonly DownloadedMove[], meta: FileMeta): string {
  const { name, version, licence, attribution } = meta
  const record = { name, version, licence: licence.name, attribution }
  return moves.map((move) => `${JSON.stringify({ ...move, record })}\n`).join('')
}
