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
export type Leg = {
  from: PlaceCount
  to: PlaceCount
  /** Whether both its ends are of the selection in one of its trips; else it is the rest of one that has another stop there. */
  isSelected: boolean
  /** Where the selected stops of the trips that took it lie. */
  countries: ReadonlySet<CountryCode>
}

export type Journeys = {
  /** Where they begin: the capital of the home country. */
  home: Home
  /** The most frequent first. */
  places: readonly PlaceCount[]
  /**
   * From home to each place abroad and on to the next of the same move or tour, in order of time: all of each trip that
   * has a stop of the selection, so that none is drawn that was not travelled. Routes back home are left out; a route
   * travelled both ways within a tour is listed in each direction.
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

/** The places of a selection and the routes of its trips. Only moves that took place make routes. */
export function journeysOf({ record, moves }: Timeline, indices: readonly number[]): Journeys {
  const home = homeOf(record)
  const selected = indices.flatMap((index) => moves[index] ?? [])
  const places = new Map<string, PlaceCount>()
  for (const move of selected) for (const stop of distinctStops(move)) count(places, stop, move)
  const passed = new Map<string, PlaceCount>()
  const placeOf = (stop: Stop) => {
    const key = keyOf(stop)
    const place = places.get(key) ?? passed.get(key) ?? emptyPlace(stop)
    place.at ??= stop.at ?? null
    if (!places.has(key)) passed.set(key, place)
    return place
  }
  const legs = new Map<string, Leg & { countries: Set<CountryCode> }>()
  for (const trip of tripsOf(moves, selected, home.country)) {
    const countries = trip.flatMap(({ isSelected, stop }) => (isSelected ? [stop.country] : []))
    let from: PlaceCount = home
    let isFromSelected = true
    for (const { stop, isSelected } of trip) {
      const to = placeOf(stop)
      const key = `${from.key}>${to.key}`
      const leg = legs.get(key) ?? { from, to, isSelected: false, countries: new Set() }
      legs.set(key, leg)
      leg.isSelected ||= isFromSelected && isSelected
      for (const country of countries) leg.countries.add(country)
      from = to
      isFromSelected = isSelected
    }
  }
  return { home, places: [...places.values()].toSorted(byFrequency), legs: [...legs.values()] }
}

/** A place abroad on a trip, once for all moves there that follow one another, and whether any of these is selected. */
type TripStop = { stop: Stop; isSelected: boolean }

/** The stops of each trip that has one of the selected moves, a tour or a move alone, in order of time. */
function tripsOf(moves: readonly Move[], selected: readonly Move[], home: CountryCode): TripStop[][] {
  const chosen = new Set(selected)
  const tours = new Set(selected.flatMap(({ tour, status }) => (status === 'occurred' ? (tour ?? []) : [])))
  const trips = new Map<string, TripStop[]>()
  for (const move of tours.size > 0 ? moves : selected) {
    const isOfTour = move.tour !== null && tours.has(move.tour)
    if (move.status !== 'occurred' || (!isOfTour && !chosen.has(move))) continue
    const key = move.tour === null ? `move ${move.id}` : `tour ${move.tour}`
    const trip = trips.get(key) ?? []
    trips.set(key, trip)
    for (const stop of distinctStops(move)) {
      if (stop.country === home) continue
      const before = trip.at(-1)
      if (before && keyOf(before.stop) === keyOf(stop)) before.isSelected ||= chosen.has(move)
      else trip.push({ stop, isSelected: chosen.has(move) })
    }
  }
  return [...trips.values()].filter((trip) => trip.some(({ isSelected }) => isSelected))
}

function count(places: Map<string, PlaceCount>, stop: Stop, { status }: Move): void {
  const key = keyOf(stop)
  const place = places.get(key) ?? emptyPlace(stop)
  place.at ??= stop.at ?? null
  place.moves += 1
  if (status === 'occurred') place.occurred += 1
  places.set(key, place)
}

function emptyPlace({ country, city }: Stop): PlaceCount {
  return { key: keyOf({ country, city }), country, city, at: null, moves: 0, occurred: 0 }
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
