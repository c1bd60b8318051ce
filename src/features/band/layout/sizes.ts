/** Half the width that a mark of one move takes, and the least space between two marks, in pixels. */
export const singleRadius = 5
export const markGap = 1
/** The width that one mark needs, with its gap. */
export const slotWidth = 2 * singleRadius + markGap

/** A dot that is smaller cannot be seen, a shape that is smaller cannot be told from others, in pixels. */
const leastDot = 2
const leastShape = 4

/** The size of the words in the drawing, and the width of a figure of that size, in pixels. */
export const fontSize = 12
const figureWidth = 7.6

/**
 * The parts of the head, from the top, in pixels: the names of phases, the rows of labels (the last one lowest), the
 * totals of strokes.
 */
export const labelRows = 3
const phaseHeight = 18
const labelHeight = 16
const totalHeight = 26
export const headHeight = phaseHeight + labelRows * labelHeight + totalHeight
/** The foot: the ticks of the axis and below them the months or years. */
export const footHeight = 40
/** The lines on which words stand: the names of phases from the top, those of ticks and of months or years from the axis. */
export const phaseY = 13
export const tickY = 15
export const contextY = 31

/** The height of a lane: less where there are many. */
export function laneHeightOf(laneCount: number): number {
  return laneCount > 10 ? 22 : 26
}

/** The middle of a lane, from the top of the drawing. */
export function laneY(lane: number, laneHeight: number): number {
  return headHeight + (lane + 0.5) * laneHeight
}

/** The bottom of the lanes, where the axis begins. */
export function lanesBottom(laneCount: number): number {
  return headHeight + laneCount * laneHeightOf(laneCount)
}

/** The line on which the letters of a label stand; row 0 is next to the lanes. */
export function labelY(row: number): number {
  return phaseHeight + (labelRows - row) * labelHeight - 4
}

/** The line on which the totals stand. */
export const totalY = headHeight - 6

/** The greatest radius of a dot: it stays within its lane. */
export function mostRadiusOf(laneCount: number): number {
  return laneHeightOf(laneCount) / 2 - 1
}

/** The radius of the dot of a number of moves: its area is in proportion to it; `unit` is the radius for one. */
export function dotRadius(count: number, unit: number): number {
  return Math.max(leastDot, unit * Math.sqrt(count))
}

/** The radius of the dot of several moves, of which an outline has room to be seen where not all of them took place. */
export function groupRadius({ count, occurred }: { count: number; occurred: number }, unit: number): number {
  return occurred === count ? dotRadius(count, unit) : Math.max(singleRadius, dotRadius(count, unit))
}

/** Half the size of the shape of a single move, which is at most that of a dot for one. */
export function shapeSize(unit: number): number {
  return Math.max(leastShape, unit)
}

/** The width of the total on top of a stroke. */
export function totalWidth(count: number): number {
  return String(count).length * figureWidth
}
