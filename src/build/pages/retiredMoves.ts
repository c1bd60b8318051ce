import type { Move } from '#src/domain/move.ts'
import type { Retired } from '#src/record/load/retiredOf.ts'

/** Each id that is answered with a move: the moves under their own, and under the retired ids that they took the place of. */
export function answeredMoves<Known extends Pick<Move, 'id'>>(
  moves: readonly Known[],
  retired: readonly Retired[],
): { id: string; move: Known }[] {
  const replaced = retired.flatMap(({ subject, id, successor }) => {
    const move = subject === 'move' ? moves.find((candidate) => candidate.id === successor) : undefined
    return move ? [{ id, move }] : []
  })
  return moves.map((move) => ({ id: move.id, move })).concat(replaced)
}

/** The retired ids of moves that nothing took the place of, each with the reason. */
export function endedMoves(retired: readonly Retired[]) {
  return retired.flatMap(({ subject, id, reason }) => (subject === 'move' && reason ? [{ id, reason }] : []))
}
