import type { PlacedMark } from '../layout/placeMark.ts'
import { footHeight, laneHeightOf, lanesBottom, laneY } from '../layout/sizes.ts'

/** The space between a mark and its card, and how far the card reaches beyond the dot that it stands beside, in pixels. */
const gap = 10
const overlap = 20

/** Two of the four, in pixels from the edges of the drawing. */
export type CardPlace = { left?: number; right?: number; top?: number; bottom?: number }

/** Beside a mark, on the side with more room. */
export function besideMark({ x, radius }: PlacedMark, width: number): CardPlace {
  return x > width / 2 ? { right: width - x + radius + gap } : { left: x + radius + gap }
}

/**
 * Where the card of a mark stands: beside the dot that is nearest to a height in the drawing, and from there towards the
 * middle, so that it does not leave the band.
 */
export function cardPlace(mark: PlacedMark, pointedY: number, laneCount: number, width: number): CardPlace {
  const ys = mark.cells.map(({ lane }) => laneY(lane, laneHeightOf(laneCount)))
  const [nearest = 0] = ys.toSorted((a, b) => Math.abs(a - pointedY) - Math.abs(b - pointedY))
  const height = lanesBottom(laneCount) + footHeight
  const isUpper = nearest < height / 2
  return {
    ...besideMark(mark, width),
    ...(isUpper ? { top: nearest - overlap } : { bottom: height - nearest - overlap }),
  }
}
