import { type Box, boxesTouch, boxInCorner, isInBox } from './box.ts'
import type { Spot } from './mapLayout.ts'

type Size = { width: number; height: number }

const corners = [
  { isRight: false, isTop: false },
  { isRight: true, isTop: false },
  { isRight: false, isTop: true },
  { isRight: true, isTop: true },
]
const margin = 8
const nameMargin = 5

/** The corner of a map for its key: clear of the inset, and of those the one that covers the fewest points. */
export function keyBox(size: Size, frame: Box, inset: Box | null, spots: readonly Spot[]): Box {
  const boxes = corners.map((corner) => boxInCorner(size, frame, corner, margin))
  const free = boxes.filter((box) => !inset || !boxesTouch(box, inset))
  return leastCovering(free, spots) ?? (boxes[0] as Box)
}

/** The corner of an inset for its name: on the far side, as routes come in from the map, unless points lie there. */
export function insetNameBox(size: Size, inset: Box, frame: Box, spots: readonly Spot[]): Box {
  const [isRight, isTop] = [inset.right === frame.right, inset.top === frame.top]
  const far = boxInCorner(size, inset, { isRight, isTop }, nameMargin)
  const near = boxInCorner(size, inset, { isRight, isTop: !isTop }, nameMargin)
  return leastCovering([far, near], spots) ?? far
}

/** The first of the boxes that cover the fewest points. */
function leastCovering(boxes: readonly Box[], spots: readonly Spot[]): Box | undefined {
  const covered = (box: Box) => spots.filter((spot) => isInBox(spot, box)).length
  return boxes.toSorted((a, b) => covered(a) - covered(b))[0]
}
