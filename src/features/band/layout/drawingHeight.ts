import { footHeight, lanesBottom } from './sizes.ts'

/** The height of the overview below the axis, in pixels. */
export const overviewHeight = 28

/** The height of the lanes with their axis and the overview, in pixels. */
export function drawingHeight(laneCount: number): number {
  return lanesBottom(laneCount) + footHeight + overviewHeight
}
