import type { Correction } from '#src/domain/move.ts'
import type { MoveFile } from '../schema.ts'

/** The corrections of all entries, the newest first; of one day, those of later moves first. `moves` are in order of time. */
export function compileCorrections(moves: readonly MoveFile[]): Correction[] {
  return moves
    .flatMap(({ id, revisions = [] }) => revisions.map(({ date, note }) => ({ move: id, date, note })))
    .toReversed()
    .toSorted((a, b) => Number(a.date < b.date) - Number(a.date > b.date))
}
