/** A rectangle of the picture, in pixels. */
export type Box = { left: number; top: number; right: number; bottom: number }

export function isInBox({ x, y }: { x: number; y: number }, { left, top, right, bottom }: Box): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}

export function boxesTouch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Where a straight line from outside a box to a point in it meets the edge. */
export function entryInto(box: Box, from: { x: number; y: number }, to: { x: number; y: number }) {
  const [across, down] = [to.x - from.x, to.y - from.y]
  const parts = [
    from.x < box.left ? (box.left - from.x) / across : 0,
    from.x > box.right ? (box.right - from.x) / across : 0,
    from.y < box.top ? (box.top - from.y) / down : 0,
    from.y > box.bottom ? (box.bottom - from.y) / down : 0,
  ]
  const part = Math.max(...parts)
  return { x: from.x + part * across, y: from.y + part * down }
}

/** The box of a size in a corner of another, at a distance from its edges. */
export function boxInCorner(
  { width, height }: { width: number; height: number },
  frame: Box,
  { isRight, isTop }: { isRight: boolean; isTop: boolean },
  margin: number,
): Box {
  const left = isRight ? frame.right - margin - width : frame.left + margin
  const top = isTop ? frame.top + margin : frame.bottom - margin - height
  return { left, top, right: left + width, bottom: top + height }
}
