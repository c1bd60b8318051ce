import type { Coordinates, Move } from '#src/domain/move.ts'
import { formatDay } from '#src/domain/time/dateSpan.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { CountryCode, PersonId, Texts } from '#src/domain/vocabulary.ts'

/**
 * A move of a filtered view as it is taken along: what the index knows of it. Fields are named and written as in the
 * files of the whole record, which have more of them.
 */
export type SelectedMove = {
  id: string
  url: Texts
  date: string
  /** The first and the last day that the date covers, as "2025-12-23". */
  firstDay: string
  lastDay: string
  status: Move['status']
  kind: Move['kind']
  phase: Move['phase']
  tour: string | null
  places: readonly { country: CountryCode; city: Texts | null; coordinates: Coordinates | null }[]
  counterparts: readonly { id: PersonId; name: string }[]
  countries: readonly CountryCode[]
  themes: readonly string[]
  title: Texts
}

/** The selected moves in the order of time: exactly those, each once. `urlOf` gives the whole addresses of an entry. */
export function selectedMoves(
  timeline: Timeline,
  indices: readonly number[],
  urlOf: (move: Move) => Texts,
): readonly SelectedMove[] {
  const names = new Map(timeline.people.map(({ id, name }) => [id, name]))
  return indices.flatMap((index) => {
    const move = timeline.moves[index]
    return move ? [selectedMove(move, names, urlOf(move))] : []
  })
}

function selectedMove(move: Move, names: ReadonlyMap<PersonId, string>, url: Texts): SelectedMove {
  const { id, date, span, status, kind, phase, tour, themes, stops, countries, people, title } = move
  return {
    id,
    url,
    date,
    firstDay: formatDay(span.first),
    lastDay: formatDay(span.last),
    status,
    kind,
    phase,
    tour,
    places: stops.map(({ country, city, at }) => ({ country, city, coordinates: at ?? null })),
    counterparts: people.map((person) => ({ id: person, name: names.get(person) ?? person })),
    countries,
    themes,
    title,
  }
}
