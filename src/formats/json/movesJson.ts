import type { RecordMeta, SelectionMeta } from '../fileMeta.ts'
import type { DownloadedMove } from './downloadedMove.ts'

/** Moves as one JSON document that opens with what it says of itself; `lists` are what moves refer to, or how many they are. */
export function movesJson(
  moves: readonly DownloadedMove[],
  meta: RecordMeta | SelectionMeta,
  lists: Readonly<Record<string, unknown>>,
): string {
  return `${JSON.stringify({ ...meta, ...lists, moves }, null, 1)}\n`
}
