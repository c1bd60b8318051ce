import { type TimeWindow, zoomWindow } from '#src/domain/time/timeWindow.ts'
import { type BandModel, rowsIn } from './bandModel.ts'
import { rowOf } from './focusWalk.ts'

/**
 * The moment that stays where it is while the window is zoomed: the middle of the first of these moves that is visible,
 * else of the move nearest to the centre; without any visible move the centre.
 */
export function zoomAnchor(model: BandModel, window: TimeWindow, ids: readonly (string | null)[]): number {
  for (const id of ids) {
    const middle = id === null ? null : middleOf(model, rowOf(model, id))
    if (middle !== null && middle >= window.from && middle <= window.to) return middle
  }
  const centre = (window.from + window.to) / 2
  return nearestMiddle(model, window, centre) ?? centre
}

/** A window that is zoomed to, or where no move would be left in it, the same about the move nearest to its centre. */
export function keepMoves(model: BandModel, before: TimeWindow, after: TimeWindow): TimeWindow {
  const factor = (after.to - after.from) / (before.to - before.from)
  const isZoomedIn = factor < 1 - 1e-9
  if (!isZoomedIn || nearestMiddle(model, after, after.from) !== null) return after
  const at = nearestMiddle(model, before, (after.from + after.to) / 2)
  return at === null ? after : zoomWindow(before, factor, at)
}

function nearestMiddle(model: BandModel, { from, to }: TimeWindow, moment: number): number | null {
  const [start, end] = rowsIn(model, from, to)
  let nearest: number | null = null
  for (let row = start; row < end; row++) {
    const middle = middleOf(model, row)
    if (middle === null || middle < from || middle > to) continue
    if (nearest === null || Math.abs(middle - moment) < Math.abs(nearest - moment)) nearest = middle
  }
  return nearest
}

function middleOf({ first, last }: BandModel, row: number): number | null {
  const [begin, end] = [first[row], last[row]]
  return begin === undefined || end === undefined ? null : (begin + end + 1) / 2
}
