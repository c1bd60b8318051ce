import { type Box, boxesTouch, boxInCorner, isInBox } from './box.ts'
import type { Spot } from './mapLayout.ts'

const corners = [
  { isRight: false, isTop: false },
  { isRight: true, isTop: false },
  { isRight: false, isTop: true },
  { isRight: true, isTop: true },
]
const margin = 8

/** The corner of a map for its key: clear of the inset, and of those the one that covers the fewest points. */
export function keyBox(
  size: { width: number; height: number },
  frame: Box,
  inset: Box | null,
  spots: readonly Spot[],
): Box {
  const boxes = corners.map((corner) => boxInCorner(size, frame, corner, margin))
  const free = boxes.filter((box) => !inset || !boxesTouch(box, inset))
  const covered = (box: Box) => spots.filter((spot) => isInBox(spot, box)).length
  return free.toSorted((a, b) => covered(a) - covered(b))[0] ?? (boxes[0] as Box)
}
