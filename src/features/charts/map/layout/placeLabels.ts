import { type Box, boxesTouch } from './box.ts'

/** A point to be labelled: its middle and radius in pixels; the first of the texts that has room is written. */
export type Labelled = {
  key: string
  texts: readonly string[]
  x: number
  y: number
  r: number
  side?: 'left' | 'right'
}
export type PlacedLabel = { key: string; text: string; x: number; y: number; anchor: 'start' | 'middle' | 'end' }

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

/** The width that a text of the map takes, in pixels. */
export function textWidth(text: string): number {
  return Math.ceil(text.length * letter)
}

/**
 * Labels for as many points as have room, in the order of the list, within a frame and clear of what is blocked. A label
 * goes to the side with the fewest other points near it; of equal sides, left or right of the point is preferred.
 */
export function placeLabels(points: readonly Labelled[], frame: Box, blocked: readonly Box[] = []): PlacedLabel[] {
  const taken: Taken[] = points.map((point) => ({ key: point.key, ...boxAround(point) }))
  taken.push(...blocked.map((box) => ({ key: '', ...box })))
  const placed: PlacedLabel[] = []
  for (const point of points) {
    const neighbours = ({ box }: Candidate) => points.filter(isOnTheWay(point, box)).length
    const isFree = ({ box }: Candidate) => isInside(box, frame) && !taken.some(touches(box, point.key))
    for (const text of point.texts) {
      const found = candidates(point, text)
        .filter(isFree)
        .toSorted((a, b) => neighbours(a) - neighbours(b))[0]
      if (!found) continue
      taken.push({ key: '', ...found.box })
      placed.push(found.label)
      break
    }
  }
  return placed
}

function candidates({ key, x, y, r, side }: Labelled, text: string): Candidate[] {
  const width = textWidth(text)
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

function isInside(box: Box, frame: Box): boolean {
  return box.left >= frame.left && box.top >= frame.top && box.right <= frame.right && box.bottom <= frame.bottom
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
  return (other) => other.key !== key && boxesTouch(box, other)
}
