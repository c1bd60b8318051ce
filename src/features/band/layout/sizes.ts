/** Half the width of a mark of one move and of several, and the least space between two, in pixels. */
export const singleRadius = 5
export const clusterRadius = 8
export const markGap = 1
/** The width that one mark needs, with its gap. */
export const slotWidth = 2 * singleRadius + markGap

/** The heights of the band, in pixels: a head for phases and tours, a row for each lane, a foot for the axis. */
export const headHeight = 40
export const footHeight = 38

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
