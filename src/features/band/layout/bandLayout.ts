import type { TimeWindow } from '#src/domain/time/timeWindow.ts'
import { type BandModel, rowsIn } from './bandModel.ts'
import { type Density, densityOf } from './density.ts'
import { fanOut, gather, type Point } from './gather.ts'
import { type PlacedMark, placeMark } from './placeMark.ts'
import { singleRadius, slotWidth } from './sizes.ts'
import { placeTitles } from './titles.ts'

/**
 * What the band draws for a window and a width. Zoomed out, where marks would overlap, each lane is a histogram; zoomed
 * in, each move has a mark, or shares one with the moves that it would cover, and a title where there is room for it.
 */
export type BandLayout =
  | { state: 'density'; density: Density; marks: readonly PlacedMark[] }
  | { state: 'marks'; density: null; marks: readonly PlacedMark[] }

/** Up to how many moves per slot, on average, the band draws marks and not histograms. */
const mostPerSlot = 2

/**
 * Lays out the rows of a model that touch a window. Each visible move is in exactly one mark, or counted in exactly one
 * bin of the histograms; marks are in the order of time and never touch. An empty model, a width of 0 and a window without
 * moves give an empty layout.
 */
export function layoutBand(model: BandModel, window: TimeWindow, width: number): BandLayout {
  const [start, end] = rowsIn(model, window.from, window.to)
  if (width < slotWidth || end <= start) return { state: 'marks', density: null, marks: [] }
  if (isCrowded(model, window, start, end, (mostPerSlot * width) / slotWidth)) {
    return { state: 'density', density: densityOf(model, window, width), marks: [] }
  }
  return { state: 'marks', density: null, marks: placeTitles(placeMarks(model, window, width), model.laneCount, width) }
}

/**
 * The marks of a window, whatever their number: each visible move in exactly one, in the order of time, never touching.
 * Where a day is narrow, marks are at most `shift` pixels from their true place, or as far as {@link fanOut} allows.
 */
export function placeMarks(model: BandModel, window: TimeWindow, width: number, shift?: number): PlacedMark[] {
  const points = pointsIn(model, window, width)
  return fanOut(gather(points), window, width, shift).map((group) => placeMark(model, group, window, width))
}

/** Whether more than `most` rows are visible. Counted, because one long move may put many others between start and end. */
function isCrowded({ first, last }: BandModel, window: TimeWindow, start: number, end: number, most: number): boolean {
  let visible = 0
  for (let row = start; row < end && visible <= most; row++) {
    if ((last[row] ?? 0) + 1 > window.from && (first[row] ?? 0) < window.to) visible += 1
  }
  return visible > most
}

/** The middle of each visible move's days, in pixels and kept inside the drawing, in order. */
function pointsIn(model: BandModel, window: TimeWindow, width: number): Point[] {
  const { first, last } = model
  const [start, end] = rowsIn(model, window.from, window.to)
  const scale = width / (window.to - window.from)
  const points: Point[] = []
  for (let row = start; row < end; row++) {
    const begin = first[row] ?? 0
    const close = (last[row] ?? 0) + 1
    if (close <= window.from || begin >= window.to) continue
    // Of a move that reaches beyond the window the middle of the visible part is taken, so that its mark is visible.
    const middle = (Math.max(begin, window.from) + Math.min(close, window.to)) / 2
    const x = (middle - window.from) * scale
    points.push({ row, x: Math.min(Math.max(x, singleRadius), width - singleRadius) })
  }
  return points.toSorted((a, b) => a.x - b.x || a.row - b.row)
}
