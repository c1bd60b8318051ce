import type { SelectedMove } from './selectedMove.ts'
import type { SelectionMeta } from './selectionMeta.ts'

/** Moves as one JSON document that opens with what it says of itself. */
export function selectionJson(moves: readonly SelectedMove[], meta: SelectionMeta): string {
  return `${JSON.stringify({ ...meta, count: moves.length, moves }, null, 1)}\n`
}
