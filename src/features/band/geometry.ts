/** The heights of the band, in pixels: a head for phases and tours, a row for each lane, a foot for the axis. */
const laneHeight = 26
export const headHeight = 34
export const footHeight = 28

/** The middle of a lane, from the top of the drawing. */
export function laneY(lane: number): number {
  return headHeight + (lane + 0.5) * laneHeight
}

/** The bottom of the lanes, where the axis begins. */
export function lanesBottom(lanes: number): number {
  return headHeight + lanes * laneHeight
}
