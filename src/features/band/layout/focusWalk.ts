import { type BandModel } from './bandModel.ts'
import type { PlacedMark } from './placeMark.ts'

/** The keyboard position in the band: a move, and the lane in which the arrow keys move. */
export type BandFocus = { id: string; lane: number }

export type Step = 'earlier' | 'later' | 'up' | 'down' | 'first' | 'last'

/** The mark of a move. */
export function markOfMove(marks: readonly PlacedMark[], id: string | null): PlacedMark | undefined {
  return id === null ? undefined : marks.find((mark) => mark.id === id || mark.moves.some((move) => move.id === id))
}

/**
 * The position after a step. Earlier and later stay in the lane and go on outside the window; up and down keep the mark if
 * it touches the next lane, else take the nearest mark there; first and last are those of the lane. Null when there is
 * none.
 */
export function walk(model: BandModel, marks: readonly PlacedMark[], focus: BandFocus, step: Step): BandFocus | null {
  const mark = markOfMove(marks, focus.id)
  switch (step) {
    case 'first':
    case 'last':
      return rowInLane(model, focus.lane, step === 'first' ? 0 : model.size - 1, step === 'first' ? 1 : -1)
    case 'up':
    case 'down':
      return mark ? laneStep(model, marks, mark, focus, step === 'up' ? -1 : 1) : null
    case 'earlier':
    case 'later': {
      const direction = step === 'later' ? 1 : -1
      // Row by row, past the moves of the same mark, which need not be adjacent rows: marks are ordered by their middle day.
      const passed = new Set(mark?.moves.map(({ id }) => id))
      return rowInLane(model, focus.lane, rowOf(model, focus.id) + direction, direction, passed)
    }
  }
}

function laneStep(
  model: BandModel,
  marks: readonly PlacedMark[],
  mark: PlacedMark,
  focus: BandFocus,
  direction: 1 | -1,
): BandFocus | null {
  for (let lane = focus.lane + direction; lane >= 0 && lane < model.laneCount; lane += direction) {
    if (mark.cells.some((cell) => cell.lane === lane)) return { id: focus.id, lane }
    const inLane = marks.filter(({ cells }) => cells.some((cell) => cell.lane === lane))
    const nearest = inLane.toSorted((a, b) => Math.abs(a.x - mark.x) - Math.abs(b.x - mark.x))[0]
    if (nearest) return { id: nearest.id, lane }
  }
  return null
}

/** The nearest row from a place on, in one direction, that touches a lane and is none of those passed. */
function rowInLane(
  { size, offsets, lanes, moveAt }: BandModel,
  lane: number,
  from: number,
  direction: 1 | -1,
  passed: ReadonlySet<string> = new Set(),
): BandFocus | null {
  for (let row = from; row >= 0 && row < size; row += direction) {
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) {
      const move = lanes[at] === lane ? moveAt(row) : undefined
      if (move && !passed.has(move.id)) return { id: move.id, lane }
    }
  }
  return null
}

/** The row of a move, found by a linear search: it is needed once for a key press. */
export function rowOf({ size, moveAt }: BandModel, id: string): number {
  for (let row = 0; row < size; row++) if (moveAt(row)?.id === id) return row
  return -1
}
