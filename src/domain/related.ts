import { derivedOf } from './derivedOf.ts'
import type { Move } from './move.ts'
import { moveGroups } from './moveGroups.ts'
import type { Timeline } from './timeline.ts'

export type Related = { tour: readonly Move[]; people: readonly Move[]; countries: readonly Move[] }

/** How many moves with the same people or countries are offered at most: the nearest in time. */
const mostOfEach = 5

/** Moves that share the tour, a counterpart or a foreign country with a move: each in one list only, in order of time. */
export function relatedTo(timeline: Timeline, move: Move): Related {
  const home = timeline.record.home.country
  const groups = derivedOf(timeline, moveGroups)
  const seen = new Set([move.id])
  const take = (lists: readonly (readonly Move[] | undefined)[], most = mostOfEach): Move[] => {
    const found = inOrder(timeline, new Set(lists.flatMap((list = []) => list))).filter(({ id }) => !seen.has(id))
    const byDistance = found.toSorted((a, b) => daysBetween(a, move) - daysBetween(b, move))
    const nearest = new Set(byDistance.slice(0, most))
    for (const { id } of nearest) seen.add(id)
    return found.filter((other) => nearest.has(other))
  }
  return {
    tour: take([move.tour === null ? [] : groups.tour.get(move.tour)], Number.POSITIVE_INFINITY),
    people: take(move.people.map((id) => groups.people.get(id))),
    countries: take(move.countries.filter((code) => code !== home).map((code) => groups.countries.get(code))),
  }
}

function inOrder({ byId }: Timeline, moves: ReadonlySet<Move>): Move[] {
  return [...moves].toSorted((a, b) => (byId.get(a.id) ?? 0) - (byId.get(b.id) ?? 0))
}

function daysBetween(a: Move, b: Move): number {
  return Math.abs(a.span.first - b.span.first)
}

/** The moves before and after one in a list of positions, or in the whole record when the list does not hold it. */
export function previousAndNext(
  { moves, byId }: Timeline,
  indices: readonly number[],
  move: Move,
): { previous: Move | null; next: Move | null } {
  const index = byId.get(move.id) ?? -1
  const at = indices.indexOf(index)
  const [before, after] = at < 0 ? [index - 1, index + 1] : [indices[at - 1] ?? -1, indices[at + 1] ?? -1]
  return { previous: moves[before] ?? null, next: moves[after] ?? null }
}
