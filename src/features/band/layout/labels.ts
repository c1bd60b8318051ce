import { type TimeWindow, xOf } from '#src/domain/time/timeWindow.ts'
import { edgesAbout, labelGap, leaderGap, type PlacedLabel, placesOf } from './labelPlaces.ts'
import { type Leader, leadersOf, rivalsOf } from './leaders.ts'
import { type BandName, keyOf, type NamedKind, namedKinds } from './names.ts'
import type { PlacedMark } from './placeMark.ts'
import { labelRows } from './sizes.ts'
import { textWidth } from './textWidth.ts'

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
  const inWindow = names.filter(({ first, last }) => last + 1 > window.from && first < window.to).toSorted(byPriority)
  const leaders = leadersOf(inWindow, marks, window, width)
  let candidates = inWindow.map((name, at): Candidate => {
    const leader = leaders[at] ?? null
    return { name, leader, rivals: rivalsOf(name, leader, inWindow) }
  })
  for (;;) {
    const labels = placeMost(candidates, window, width)
    const claiming = candidates.filter((one) => claimsOthers(one, labels))
    if (claiming.length === 0) return labels
    candidates = candidates.filter((one) => !claiming.includes(one))
  }
}

/** A name that may be placed, and the keys of those without which it would lay claim to moves that are not its own. */
type Candidate = { name: BandName; leader: Leader | null; rivals: ReadonlySet<string> }

/** Whether a name stands alone over a stroke that holds moves of others, too: there all of them are named, or none. */
function claimsOthers({ name, rivals }: Candidate, labels: readonly PlacedLabel[]): boolean {
  const label = labels.find(({ key, leader }) => key === keyOf(name) && leader !== null)
  if (!label) return false
  const isNamed = ({ span, mark }: PlacedLabel) => span !== null || mark === label.mark
  return [...rivals].some((rival) => !labels.some((other) => other.key === rival && isNamed(other)))
}

function placeMost(candidates: readonly Candidate[], window: TimeWindow, width: number): PlacedLabel[] {
  const leaders = candidates.flatMap(({ name, leader }) => (leader ? { x: leader.x, weight: weights[name.kind] } : []))
  const kinds = new Map(candidates.map(({ name }) => [keyOf(name), name.kind]))
  const weightOf = (labels: readonly PlacedLabel[]) =>
    labels.reduce((sum, { key }) => sum + weights[kinds.get(key) ?? 'move'], 0)
  const place = (order: readonly Candidate[]) => {
    const placed: PlacedLabel[] = []
    for (const one of order) {
      const bracket = one.name.kind === 'move' ? null : bracketOf(one.name, window, width, placed)
      const label = bracket ?? flagOf(one, leaders, width, placed)
      if (label) placed.push(label)
    }
    return placed
  }
  let order = candidates
  let best = place(order)
  // What found no room may find it when it is placed first, others giving way to it that weigh less.
  for (const one of candidates) {
    if (has(best, one.name)) continue
    const next = [one, ...order.filter((other) => other !== one)]
    const trial = place(next)
    if (weightOf(trial) <= weightOf(best)) continue
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

/**
 * A name with a leader, where it is least in the way of the others' leaders, which cannot cross it from a row above; then
 * in the lowest row, centred rather than to one side.
 */
function flagOf(
  { name, leader, rivals }: Candidate,
  leaders: readonly { x: number; weight: number }[],
  width: number,
  placed: readonly PlacedLabel[],
): PlacedLabel | null {
  if (!leader || !name.short) return null
  const { x, mark } = leader
  const room = textWidth(name.short)
  const choices = Array.from({ length: labelRows }, (_, row) => row).flatMap((row) =>
    placesOf(x, room, width, edgesAbout(x, row, leaders, placed)).map((place, side) => {
      const isTop = row === labelRows - 1
      const covered = leaders.filter((other) => other.x !== x && isUnder(other.x, place))
      const lost = covered.reduce((sum, { weight }) => sum + weight, 0)
      return { place, row, cost: (isTop ? 0 : lost) + row * 4 + side }
    }),
  )
  for (const { place, row } of choices.toSorted((a, b) => a.cost - b.cost)) {
    const label = { ...place, key: keyOf(name), text: name.short, row, leader: x, mark: mark?.id ?? null, span: null }
    if (isFree(label, placed, rivals)) return label
  }
  return null
}

function isUnder(x: number, { left, right }: Pick<PlacedLabel, 'left' | 'right'>): boolean {
  return x >= left - leaderGap && x <= right + leaderGap
}

/**
 * Whether a label touches no other, its leader none below it, and no leader of those above it. Those of one mark that it
 * has to share may stand above one another: their leader is one.
 */
function isFree(
  label: Pick<PlacedLabel, 'left' | 'right' | 'row' | 'leader' | 'mark'>,
  placed: readonly PlacedLabel[],
  rivals?: ReadonlySet<string>,
): boolean {
  return placed.every((other) => {
    if (other.row === label.row) return label.right + labelGap <= other.left || other.right + labelGap <= label.left
    if (rivals?.has(other.key) && other.mark === label.mark) return true
    const [upper, lower] = other.row > label.row ? [other, label] : [label, other]
    return upper.leader === null || !isUnder(upper.leader, lower)
  })
}
