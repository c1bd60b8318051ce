import { type GeoProjection, geoPath } from 'd3-geo'
import type { Coordinates } from '#src/domain/move.ts'
import type { Journeys, PlaceCount } from '#src/domain/travel/journeys.ts'
import type { CountryCode } from '#src/domain/vocabulary.ts'
import type { MapCountry } from '../mapRows.ts'
import type { Outlines } from '../outlines.ts'
import { pointOf } from './geojson.ts'
import type { MapSize } from './mapSize.ts'

/** In CSS pixels from the top left corner; null behind the horizon of a globe or outside a flat map. */
export type Spot = { x: number; y: number } | null

export type PlacedPoint = { place: PlaceCount; at: Coordinates; spot: Spot; r: number; isHome: boolean; ghost: boolean }
export type PlacedCountry = { country: MapCountry; at: Coordinates; spot: Spot; d: string; ghost: boolean }
export type PlacedLeg = { key: string; d: string; ghost: boolean }

export type MapLayout = {
  /** The largest first, so that the small lie on top. */
  points: readonly PlacedPoint[]
  countries: readonly PlacedCountry[]
  /** Where journeys begin. */
  home: Spot
  /** Ghosts first. */
  legs: readonly PlacedLeg[]
}

type Input = {
  journeys: Journeys
  countries: readonly MapCountry[]
  outlines: Outlines
  projection: GeoProjection
  size: MapSize & { isGlobe: boolean }
  /** The radius of a point for a number of moves, in pixels. */
  radiusOf: (moves: number) => number
}

/** Lays out the places and countries of a selection. Those that the filter by country leaves out are ghosts. */
export function layoutMap({ journeys, countries, outlines, projection, size, radiusOf }: Input): MapLayout {
  const { home } = journeys
  const path = geoPath(projection).digits(1)
  const chosen = new Set(countries.flatMap((country) => (country.chosen ? [country.code] : [])))
  const isGhost = (code: CountryCode) => chosen.size > 0 && !chosen.has(code)
  const spotOf = (at: Coordinates): Spot => {
    const [x, y] = path.centroid({ type: 'Point', coordinates: pointOf(at) })
    return x >= 0 && y >= 0 && x <= size.width && y <= size.height ? { x, y } : null
  }
  const points = journeys.places.flatMap((place): PlacedPoint[] => {
    const at = anchorOf(place, outlines)
    if (!at) return []
    const { country, moves } = place
    return [
      { place, at, spot: spotOf(at), r: radiusOf(moves), isHome: country === home.country, ghost: isGhost(country) },
    ]
  })
  const shapes = countries.flatMap((country): (PlacedCountry & { area: number })[] => {
    const outline = outlines.countries.get(country.code)
    if (!outline) return []
    const { shape, middle: at, area } = outline
    const spot = spotOf(at)
    // Only a globe can be turned to points that are out of view.
    if (!spot && !size.isGlobe) return []
    return [{ country, at, area, spot, d: path(shape) ?? '', ghost: isGhost(country.code) }]
  })
  const legs = journeys.legs.flatMap(({ from, to }): PlacedLeg[] => {
    const [start, end] = [anchorOf(from, outlines), anchorOf(to, outlines)]
    const d = start && end && path({ type: 'LineString', coordinates: [pointOf(start), pointOf(end)] })
    return d ? [{ key: `${from.key}>${to.key}`, d, ghost: isGhost(to.country) }] : []
  })
  return {
    points: points.toSorted((a, b) => b.r - a.r),
    countries: shapes.toSorted((a, b) => b.area - a.area),
    home: spotOf(home.at),
    legs: legs.toSorted((a, b) => Number(b.ghost) - Number(a.ghost)),
  }
}

/** Where a place is drawn: its own point, or the middle of its country. Null when there is neither. */
export function anchorOf({ at, country }: PlaceCount, outlines: Outlines): Coordinates | null {
  return at ?? outlines.countries.get(country)?.middle ?? null
}

/** Where the mark of a place or country is. */
export function anchorOfMark({ points, countries }: MapLayout, key: string): Coordinates | null {
  return (
    (points.find(({ place }) => place.key === key) ?? countries.find(({ country }) => country.code === key))?.at ?? null
  )
}
