/** A rectangle of the picture, in pixels. */
export type Box = { left: number; top: number; right: number; bottom: number }

export function isInBox({ x, y }: { x: number; y: number }, { left, top, right, bottom }: Box): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}

export function boxesTouch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
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
