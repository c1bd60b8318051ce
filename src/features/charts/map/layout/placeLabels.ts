import type { MapSize } from './mapSize.ts'

/** A point to be labelled: its middle and radius in pixels. */
export type Labelled = { key: string; text: string; x: number; y: number; r: number; side?: 'left' | 'right' }
export type PlacedLabel = { key: string; text: string; x: number; y: number; anchor: 'start' | 'middle' | 'end' }

type Box = { left: number; top: number; right: number; bottom: number }
/** A box that belongs to the point of a key, or to none. */
type Taken = Box & { key: string }
type Candidate = { label: PlacedLabel; box: Box }

/** Pixels; the size of the text is also in MapMarks.module.css. */
const size = 12
const gap = 3
/** Within this distance, labels avoid the side of another point. */
const near = 4
/** The mean width of a letter of Inter, a little rounded up. */
const letter = size * 0.57

/**
 * Labels for as many points as have room, in the order of the list. A label goes to the side with the fewest other
 * points near it; of equal sides, left or right of the point is preferred to above or below.
 */
export function placeLabels(points: readonly Labelled[], frame: MapSize): PlacedLabel[] {
  const taken = points.map((point): Taken => ({ key: point.key, ...boxAround(point) }))
  const placed: PlacedLabel[] = []
  for (const point of points) {
    const neighbours = ({ box }: Candidate) => points.filter(isOnTheWay(point, box)).length
    const found = candidates(point)
      .filter(({ box }) => isInside(box, frame) && !taken.some(touches(box, point.key)))
      .toSorted((a, b) => neighbours(a) - neighbours(b))[0]
    if (!found) continue
    taken.push({ key: '', ...found.box })
    placed.push(found.label)
  }
  return placed
}

function candidates({ key, text, x, y, r, side }: Labelled): Candidate[] {
  const width = text.length * letter
  const baseline = size * 0.35
  const right = { x: x + r + gap, y: y + baseline, anchor: 'start' as const }
  const left = { x: x - r - gap, y: y + baseline, anchor: 'end' as const }
  const above = { x, y: y - r - gap - 1, anchor: 'middle' as const }
  const below = { x, y: y + r + gap + size * 0.75, anchor: 'middle' as const }
  const order = side === 'left' ? [left, right, below, above] : [right, left, above, below]
  return order.map((place) => ({ label: { key, text, ...place }, box: boxOf(place, width) }))
}

function boxOf({ x, y, anchor }: Pick<PlacedLabel, 'x' | 'y' | 'anchor'>, width: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, top: y - size * 0.74, right: left + width, bottom: y + size * 0.2 }
}

function boxAround({ x, y, r }: Labelled): Box {
  return { left: x - r, top: y - r, right: x + r, bottom: y + r }
}

function isInside({ left, top, right, bottom }: Box, { width, height }: MapSize): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height
}

/**
 * Whether another point is near the box, on the box's side of its own point: the label would seem to be of that point.
 */
function isOnTheWay({ key, x, y }: Labelled, box: Box): (other: Labelled) => boolean {
  const [middle, line] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
  const isNear = touches(grown(box), key)
  return (other) =>
    isNear({ key: other.key, ...boxAround(other) }) &&
    Math.hypot(other.x - middle, other.y - line) < Math.hypot(x - middle, y - line)
}

function grown({ left, top, right, bottom }: Box): Box {
  return { left: left - near, top: top - near, right: right + near, bottom: bottom + near }
}

/** Whether a box touches another that does not belong to the same point. */
function touches(box: Box, key: string): (other: Taken) => boolean {
  return (other) =>
    other.key !== key &&
    box.left < other.right &&
    other.left < box.right &&
    box.top < other.bottom &&
    other.top < box.bottom
}
