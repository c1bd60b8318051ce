import { type Day } from '#src/domain/time/dateSpan.ts'
import { type TimeWindow, xOf } from '#src/domain/time/timeWindow.ts'
import type { PlacedMark } from './placeMark.ts'
import { labelRows } from './sizes.ts'
import { textWidth } from './textWidth.ts'

/** What can be named above the lanes, the most important first. */
export const namedKinds = ['occasion', 'tour', 'move'] as const
export type NamedKind = (typeof namedKinds)[number]

/** An occasion, a tour or a move with its words, and the days from its first move to its last. */
export type BandName = {
  kind: NamedKind
  id: string
  /** An editor's short name, written beside its stroke; null for one that has none. */
  short: string | null
  /** The name that is written over its days where they are wide enough. */
  full: string
  first: Day
  last: Day
}

/**
 * A name above the lanes: with a leader down to its mark, or over a bracket that spans its days. `row` 0 is next to the
 * lanes. No two touch, and no leader crosses one.
 */
export type PlacedLabel = {
  key: string
  text: string
  row: number
  left: number
  right: number
  /** Where the text is anchored. */
  x: number
  anchor: 'start' | 'middle' | 'end'
  /** The x of the leader and the id of its mark; null for a bracket. */
  leader: number | null
  mark: string | null
  /** The days that a bracket spans, in pixels; null for a name with a leader. */
  span: { left: number; right: number } | null
}

/** The space between two labels, between a label and a leader, and how far a label reaches over its leader, in pixels. */
const labelGap = 12
const leaderGap = 4
const overhang = 4

/** From which width on days are drawn as several marks, so that no one of them has the name, in pixels. */
const leastSpread = 60

/** How bad it is to stand in the way of another's leader, in the steps of a row's four and a side's one. */
const weights: Readonly<Record<NamedKind, number>> = { occasion: 30, tour: 20, move: 10 }

/**
 * Places names in the rows above the lanes. Where there is no room for all, those of occasions are kept before those of
 * tours, these before those of moves, and among them the later ones; none is cut. Without marks (where each lane is a
 * histogram) a leader stands at the middle of the days.
 */
export function placeLabels(
  names: readonly BandName[],
  marks: readonly PlacedMark[] | null,
  window: TimeWindow,
  width: number,
): PlacedLabel[] {
  const markOf = marks && marksByName(marks)
  const visible = names
    .filter(({ first, last }) => last + 1 > window.from && first < window.to)
    .toSorted(byPriority)
    .map((name) => ({ name, leader: leaderOf(name, markOf, window, width) }))
  const leaders = visible.flatMap(({ name, leader }) => (leader ? { x: leader.x, weight: weights[name.kind] } : []))
  const place = (order: typeof visible) => {
    const placed: PlacedLabel[] = []
    for (const { name, leader } of order) {
      const bracket = name.kind === 'move' ? null : bracketOf(name, window, width, placed)
      const label = bracket ?? flagOf(name, leader, leaders, width, placed)
      if (label) placed.push(label)
    }
    return placed
  }
  let order = visible
  let best = place(order)
  // What found no room may find it when it is placed first, the others giving way to it without being lost.
  for (const one of visible) {
    if (has(best, one.name)) continue
    const next = [one, ...order.filter((other) => other !== one)]
    const trial = place(next)
    if (!has(trial, one.name) || !best.every(({ key }) => trial.some((label) => label.key === key))) continue
    order = next
    best = trial
  }
  return best
}

function has(labels: readonly PlacedLabel[], name: BandName): boolean {
  return labels.some(({ key }) => key === keyOf(name))
}

function byPriority(a: BandName, b: BandName): number {
  return namedKinds.indexOf(a.kind) - namedKinds.indexOf(b.kind) || b.last - a.last || b.first - a.first
}

/**
 * A name over its days, in the highest row that has room: leaders do not cross it there. Where its days are several marks,
 * a short name may be wider than they are.
 */
function bracketOf(
  name: BandName,
  window: TimeWindow,
  width: number,
  placed: readonly PlacedLabel[],
): PlacedLabel | null {
  const span = {
    left: Math.max(0, xOf(window, width, name.first)),
    right: Math.min(width, xOf(window, width, name.last + 1)),
  }
  const length = span.right - span.left
  const isSpread = length >= leastSpread
  const text =
    [name.full, name.short].find((words) => words !== null && textWidth(words) + labelGap <= length) ??
    (isSpread ? name.short : null)
  if (!text) return null
  const x = (span.left + span.right) / 2
  const half = Math.max(length, textWidth(text)) / 2
  if (x - half < -1e-6 || x + half > width + 1e-6) return null
  const box = { left: x - half, right: x + half, x, anchor: 'middle', leader: null, mark: null, span } as const
  for (let row = labelRows - 1; row >= 0; row--) {
    const bracket = { ...box, row }
    if (isFree(bracket, placed)) return { ...bracket, key: keyOf(name), text }
  }
  return null
}

type Leader = { x: number; mark: string | null }

/**
 * A name with a leader, where it is least in the way of the others' leaders, which cannot cross it from a row above; then
 * in the lowest row, centred rather than to one side.
 */
function flagOf(
  name: BandName,
  leader: Leader | null,
  leaders: readonly { x: number; weight: number }[],
  width: number,
  placed: readonly PlacedLabel[],
): PlacedLabel | null {
  if (!leader || !name.short) return null
  const { x, mark } = leader
  const places = placesOf(x, textWidth(name.short), width)
  const choices = Array.from({ length: labelRows }, (_, row) => row).flatMap((row) =>
    places.map((place, side) => {
      const isTop = row === labelRows - 1
      const covered = leaders.filter((other) => other.x !== x && isUnder(other.x, place))
      const lost = covered.reduce((sum, { weight }) => sum + weight, 0)
      return { place, row, cost: (isTop ? 0 : lost) + row * 4 + side }
    }),
  )
  for (const { place, row } of choices.toSorted((a, b) => a.cost - b.cost)) {
    const label = { ...place, key: keyOf(name), text: name.short, row, leader: x, mark, span: null }
    if (isFree(label, placed)) return label
  }
  return null
}

function isUnder(x: number, { left, right }: Pick<PlacedLabel, 'left' | 'right'>): boolean {
  return x >= left - leaderGap && x <= right + leaderGap
}

/** Where a text may stand about its leader, inside the drawing. */
function placesOf(x: number, room: number, width: number) {
  return [
    { left: x - room / 2, right: x + room / 2, x, anchor: 'middle' },
    { left: x - overhang, right: x - overhang + room, x: x - overhang, anchor: 'start' },
    { left: x + overhang - room, right: x + overhang, x: x + overhang, anchor: 'end' },
    { left: 0, right: room, x: 0, anchor: 'start' },
    { left: width - room, right: width, x: width, anchor: 'end' },
  ].filter(({ left, right }) => left >= 0 && right <= width && x >= left - 1 && x <= right + 1) as Pick<
    PlacedLabel,
    'left' | 'right' | 'x' | 'anchor'
  >[]
}

/** Whether a label touches no other, its leader none below it, and no leader of those above it. */
function isFree(
  label: Pick<PlacedLabel, 'left' | 'right' | 'row' | 'leader'>,
  placed: readonly PlacedLabel[],
): boolean {
  return placed.every((other) => {
    if (other.row === label.row) return label.right + labelGap <= other.left || other.right + labelGap <= label.left
    const [upper, lower] = other.row > label.row ? [other, label] : [label, other]
    return upper.leader === null || !isUnder(upper.leader, lower)
  })
}

function leaderOf(
  name: BandName,
  markOf: ReadonlyMap<string, PlacedMark> | null,
  window: TimeWindow,
  width: number,
): Leader | null {
  if (markOf) {
    const mark = markOf.get(keyOf(name))
    return mark ? { x: mark.x, mark: mark.id } : null
  }
  const middle = (Math.max(name.first, window.from) + Math.min(name.last + 1, window.to)) / 2
  return { x: xOf(window, width, middle), mark: null }
}

/** The mark of each name: that with most of its moves, the earlier of two. */
function marksByName(marks: readonly PlacedMark[]): Map<string, PlacedMark> {
  const best = new Map<string, { mark: PlacedMark; count: number }>()
  for (const mark of marks) {
    const counts = new Map<string, number>()
    for (const { id, tour, occasion } of mark.moves) {
      for (const key of [`move ${id}`, tour && `tour ${tour}`, occasion && `occasion ${occasion}`]) {
        if (key) counts.set(key, (counts.get(key) ?? 0) + 1)
      }
    }
    for (const [key, count] of counts) if (count > (best.get(key)?.count ?? 0)) best.set(key, { mark, count })
  }
  return new Map([...best].map(([key, { mark }]) => [key, mark]))
}

function keyOf({ kind, id }: Pick<BandName, 'kind' | 'id'>): string {
  return `${kind} ${id}`
}
