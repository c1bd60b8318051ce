import type { Move } from './move.ts'
import { movesWith } from './movesWith.ts'
import type { Timeline } from './timeline.ts'

export type Related = { tour: readonly Move[]; people: readonly Move[]; countries: readonly Move[] }

/** How many moves with the same people or countries are offered at most: the nearest in time. */
const mostOfEach = 5

/** Moves that share the tour, a counterpart or a foreign country with a move: each in one list only, in order of time. */
export function relatedTo(timeline: Timeline, move: Move): Related {
  const home = timeline.record.home.country
  const seen = new Set([move.id])
  const placeOf = ({ id }: Move) => timeline.byId.get(id) ?? 0
  const take = (field: 'tour' | 'people' | 'countries', values: readonly string[], most = mostOfEach): Move[] => {
    const found = [...new Set(values.flatMap((value) => movesWith(timeline, field, value)))]
      .filter(({ id }) => !seen.has(id))
      .toSorted((a, b) => placeOf(a) - placeOf(b))
    const byDistance = found.toSorted((a, b) => daysBetween(a, move) - daysBetween(b, move))
    const nearest = new Set(byDistance.slice(0, most))
    for (const { id } of nearest) seen.add(id)
    return found.filter((other) => nearest.has(other))
  }
  return {
    tour: take('tour', move.tour === null ? [] : [move.tour], Number.POSITIVE_INFINITY),
    people: take('people', move.people),
    countries: take(
      'countries',
      move.countries.filter((code) => code !== home),
    ),
  }
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
