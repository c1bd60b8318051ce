import { type TimeWindow, xOf } from '#src/domain/time/timeWindow.ts'
import { type BandName, keyOf, keysOf } from './names.ts'
import type { PlacedMark } from './placeMark.ts'

/** Where the leader of a name leads, and the mark there; without marks it has none. */
export type Leader = { x: number; mark: PlacedMark | null }

/**
 * The leaders of names: to the mark with most of the moves of each, the earlier of two; without marks (where each lane is
 * a histogram) to the middle of its days. A name without a visible move has none.
 */
export function leadersOf(
  names: readonly BandName[],
  marks: readonly PlacedMark[] | null,
  window: TimeWindow,
  width: number,
): (Leader | null)[] {
  const markOf = marks && marksByName(marks)
  return names.map((name) => {
    if (markOf) {
      const mark = markOf.get(keyOf(name))
      return mark ? { x: mark.x, mark } : null
    }
    const middle = (Math.max(name.first, window.from) + Math.min(name.last + 1, window.to)) / 2
    return { x: xOf(window, width, middle), mark: null }
  })
}

/**
 * The keys of occasions and tours with a short name of which the mark of a name has moves that are not those of the name.
 * A name of a move has none: it is read as that of one of the moves.
 */
export function rivalsOf(name: BandName, leader: Leader | null, names: readonly BandName[]): ReadonlySet<string> {
  if (name.kind === 'move') return new Set()
  const moves = leader?.mark?.moves.map(keysOf) ?? []
  const others = new Set(moves.filter((keys) => !keys.includes(keyOf(name))).flat())
  const rivals = names.filter((other) => other.kind !== 'move' && other.short !== null && others.has(keyOf(other)))
  return new Set(rivals.map(keyOf))
}

function marksByName(marks: readonly PlacedMark[]): Map<string, PlacedMark> {
  const best = new Map<string, { mark: PlacedMark; count: number }>()
  for (const mark of marks) {
    const counts = new Map<string, number>()
    for (const key of mark.moves.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1)
    for (const [key, count] of counts) if (count > (best.get(key)?.count ?? 0)) best.set(key, { mark, count })
  }
  return new Map([...best].map(([key, { mark }]) => [key, mark]))
}
