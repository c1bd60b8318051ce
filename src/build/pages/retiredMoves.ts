import type { Move } from '#src/domain/move.ts'
import type { Retired } from '#src/record/load/retiredOf.ts'

/** Each id whose page shows a move: the id of the move itself, and the retired ids of which it is the successor. */
export function answeredMoves<Known extends Pick<Move, 'id'>>(
  moves: readonly Known[],
  retired: readonly Retired[],
): { id: string; move: Known }[] {
  const byId = new Map(moves.map((move) => [move.id, move]))
  const replaced = retired.flatMap(({ subject, id, successor }) => {
    const move = subject === 'move' && successor !== undefined ? byId.get(successor) : undefined
    return move ? [{ id, move }] : []
  })
  return moves.map((move) => ({ id: move.id, move })).concat(replaced)
}

/** The retired ids of moves without a successor, each with the reason. */
export function endedMoves(retired: readonly Retired[]) {
  return retired.flatMap(({ subject, id, reason }) => (subject === 'move' && reason ? [{ id, reason }] : []))
}
