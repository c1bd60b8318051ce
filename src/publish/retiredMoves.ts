import type { Retired } from '#src/dataset/retiredOf.ts'
import type { Move } from '#src/domain/move.ts'

/** The retired ids of moves that something took the place of, each with the move that did: their files stay in use. */
export function replacedMoves<Known extends Pick<Move, 'id'>>(
  retired: readonly Retired[],
  moves: readonly Known[],
): { id: string; successor: Known }[] {
  return retired.flatMap(({ subject, id, successor: name }) => {
    const successor = subject === 'move' ? moves.find((move) => move.id === name) : undefined
    return successor ? [{ id, successor }] : []
  })
}

/** The retired ids of moves that nothing took the place of, each with the reason. */
export function endedMoves(retired: readonly Retired[]) {
  return retired.flatMap(({ subject, id, reason }) => (subject === 'move' && reason ? [{ id, reason }] : []))
}
