import type { Move } from './move.ts'
import type { Timeline } from './timeline.ts'

export type Related = { tour: readonly Move[]; people: readonly Move[]; countries: readonly Move[] }

/** How many moves with the same people or countries are offered at most: the nearest in time. */
const mostOfEach = 5

/** Moves that share the tour, a counterpart or a foreign country with a move: each in one list only, in order of time. */
export function relatedTo(timeline: Timeline, move: Move): Related {
  const home = timeline.record.home.country
  const seen = new Set([move.id])
  const take = (isRelated: (other: Move) => boolean, most = mostOfEach): Move[] => {
    const found = timeline.moves.filter((other) => !seen.has(other.id) && isRelated(other))
    const byDistance = found.toSorted((a, b) => daysBetween(a, move) - daysBetween(b, move))
    const nearest = new Set(byDistance.slice(0, most))
    for (const { id } of nearest) seen.add(id)
    return found.filter((other) => nearest.has(other))
  }
  return {
    tour: take((other) => move.tour !== null && other.tour === move.tour, Number.POSITIVE_INFINITY),
    people: take((other) => other.people.some((id) => move.people.includes(id))),
    countries: take((other) => other.countries.some((code) => code !== home && move.countries.includes(code))),
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
