import type { Journeys, PlaceCount } from '#src/domain/travel/journeys.ts'
import { type MapCountry, visitStep } from '../mapRows.ts'
import type { MapLayout } from './mapLayout.ts'

/** What can be chosen but is not drawn on the map. */
export type Absent = { key: string; code: string; name: string }

/**
 * Visited countries, and where they are shown countries named, that have neither an outline nor a point on the map. Chosen
 * ones always, so that they can be taken out of the filter.
 */
export function absentOf(
  { home, places }: Pick<Journeys, 'home' | 'places'>,
  countries: readonly MapCountry[],
  layout: Pick<MapLayout, 'points' | 'countries'>,
  showNamed: boolean,
  placeName: (place: PlaceCount) => string,
): Absent[] {
  const drawn = new Set([
    ...layout.countries.map(({ country }) => country.code),
    ...layout.points.map(({ place }) => place.country),
  ])
  const isWanted = (country: MapCountry) => showNamed || country.chosen || visitStep(country) > 0
  return countries
    .filter((country) => country.code !== home.country && isWanted(country) && !drawn.has(country.code))
    .map(({ code, name }) => {
      const place = places.find(({ country }) => country === code)
      return { key: code, code, name: place ? placeName(place) : name }
    })
}
