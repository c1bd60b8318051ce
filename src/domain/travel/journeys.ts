import type { Coordinates, Move, Stop } from '../move.ts'
import type { RecordFacts } from '../record.ts'
import type { Timeline } from '../timeline.ts'
import type { CountryCode, Texts } from '../vocabulary.ts'

/** A city, or a country where no city is known, in which moves of a selection took or would take place. */
export type PlaceCount = {
  /** "EC/Quito", "EC/" for the country as a whole. */
  key: string
  country: CountryCode
  city: Texts | null
  /** Null when no entry has a point for it. */
  at: Coordinates | null
  /** Moves with a stop here, each once. */
  moves: number
  /** Of these, those that took place. */
  occurred: number
}

/** A route between two places, listed once however often it was travelled. */
export type Leg = { from: PlaceCount; to: PlaceCount }

export type Journeys = {
  /** Where they begin: the capital of the home country. */
  home: Home
  /** The most frequent first. */
  places: readonly PlaceCount[]
  /**
   * From home to each place abroad and on to the next of the same move or tour, in order of time. Routes back home are
   * left out; a route travelled both ways within a tour is listed in each direction.
   */
  legs: readonly Leg[]
}

/** A place that always has a point. */
export type Home = PlaceCount & { at: Coordinates }

/** Where journeys begin. Its key is that of the capital's moves, so that both are one place of the map. */
export function homeOf({ home: { country, capital } }: Pick<RecordFacts, 'home'>): Home {
  const { city, coordinates } = capital
  return { key: keyOf({ country, city }), country, city, at: coordinates, moves: 0, occurred: 0 }
}

/** The places of a selection and the routes between them. Only moves that took place make routes. */
export function journeysOf({ record, moves }: Timeline, indices: readonly number[]): Journeys {
  const home = homeOf(record)
  const places = new Map<string, PlaceCount>()
  const legs = new Map<string, Leg>()
  const lastOfTour = new Map<string, PlaceCount>()
  for (const index of indices) {
    const move = moves[index]
    if (!move) continue
    const stops = distinctStops(move)
    for (const stop of stops) count(places, stop, move)
    if (move.status !== 'occurred') continue
    let from = (move.tour === null ? undefined : lastOfTour.get(move.tour)) ?? home
    for (const stop of stops) {
      const place = places.get(keyOf(stop))
      if (!place || stop.country === home.country) continue
      if (from.key !== place.key) legs.set(`${from.key}>${place.key}`, { from, to: place })
      from = place
    }
    if (move.tour !== null) lastOfTour.set(move.tour, from)
  }
  return { home, places: [...places.values()].toSorted(byFrequency), legs: [...legs.values()] }
}

function count(places: Map<string, PlaceCount>, stop: Stop, { status }: Move): void {
  const key = keyOf(stop)
  const place = places.get(key) ?? {
    key,
    country: stop.country,
    city: stop.city,
    at: null,
    moves: 0,
    occurred: 0,
  }
  place.at ??= stop.at ?? null
  place.moves += 1
  if (status === 'occurred') place.occurred += 1
  places.set(key, place)
}

/** Two venues in one city are one place. */
function distinctStops({ stops }: Move): Stop[] {
  return [...new Map(stops.map((stop) => [keyOf(stop), stop])).values()]
}

function keyOf({ country, city }: Stop): string {
  return `${country}/${city?.es ?? ''}`
}

function byFrequency(a: PlaceCount, b: PlaceCount): number {
  return b.moves - a.moves || (a.key < b.key ? -1 : 1)
}
