import type { Journeys, PlaceCount } from '#src/domain/travel/journeys.ts'
import type { MapCountry } from '../mapRows.ts'
import type { MapLayout } from './mapLayout.ts'

/** What can be chosen but is not drawn on the map. */
export type Absent = { key: string; code: string; name: string }

/** Places without a point in countries too small for an outline, and countries without a place whose outline is not drawn. */
export function absentOf(
  { places }: Journeys,
  countries: readonly MapCountry[],
  layout: Pick<MapLayout, 'points' | 'countries'>,
  placeName: (place: PlaceCount) => string,
): Absent[] {
  const drawn = new Set(layout.points.map(({ place }) => place.key))
  const unplaced = places.filter(({ key }) => !drawn.has(key))
  const reachable = new Set([
    ...layout.countries.map(({ country }) => country.code),
    ...places.map(({ country }) => country),
  ])
  return [
    ...unplaced.map((place) => ({ key: place.key, code: place.country, name: placeName(place) })),
    ...countries.filter(({ code }) => !reachable.has(code)).map(({ code, name }) => ({ key: code, code, name })),
  ]
}
