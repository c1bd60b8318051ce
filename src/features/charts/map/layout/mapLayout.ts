import { geoPath } from 'd3-geo'
import type { Coordinates } from '#src/domain/move.ts'
import type { Journeys, PlaceCount } from '#src/domain/travel/journeys.ts'
import type { CountryCode } from '#src/domain/vocabulary.ts'
import { type MapCountry, visitStep } from '../mapRows.ts'
import type { Outlines } from '../outlines.ts'
import { isInBox } from './box.ts'
import { pointOf } from './geojson.ts'
import type { MapFrame, MapView } from './mapView.ts'

/** In CSS pixels from the top left corner. */
export type Spot = { x: number; y: number }
/** The map in which something is drawn. */
export type Part = 'main' | 'inset'

export type PlacedPoint = { place: PlaceCount; at: Coordinates; part: Part; spot: Spot; ghost: boolean }
export type PlacedCountry = {
  country: MapCountry
  at: Coordinates
  part: Part
  spot: Spot
  d: string
  /** Not visited, one stop, several. */
  step: 0 | 1 | 2
  ghost: boolean
}
export type PlacedLeg = { key: string; part: Part; d: string; ghost: boolean }

export type MapLayout = {
  points: readonly PlacedPoint[]
  /** The largest first, so that the small lie on top. */
  countries: readonly PlacedCountry[]
  /** Where journeys begin. */
  home: Spot | null
  /** Ghosts first. */
  legs: readonly PlacedLeg[]
}

type Input = {
  journeys: Journeys
  countries: readonly MapCountry[]
  outlines: Outlines
  view: MapView
  /** Draws places and countries as well where nothing took place. */
  showNamed: boolean
}

/** Lays out the visited places and countries of a selection. Those that the filter by country leaves out are ghosts. */
export function layoutMap({ journeys, countries, outlines, view, showNamed }: Input): MapLayout {
  const { home } = journeys
  const chosen = new Set(countries.flatMap((country) => (country.chosen ? [country.code] : [])))
  const isGhost = (code: CountryCode) => chosen.size > 0 && !chosen.has(code)
  const points = journeys.places.flatMap((place): PlacedPoint[] => {
    const { country, occurred } = place
    if (country === home.country || (occurred === 0 && !showNamed && !chosen.has(country))) return []
    const at = anchorOf(place, outlines)
    const placed = at && spotIn(view, at)
    return placed ? [{ place, at, ...placed, ghost: isGhost(country) }] : []
  })
  const shapes = countries.flatMap((country): (PlacedCountry & { area: number })[] => {
    const { code } = country
    const step = visitStep(country)
    const outline = outlines.countries.get(code)
    if (!outline || (step === 0 && !showNamed && !country.chosen && code !== home.country)) return []
    const { shape, middle: at, area } = outline
    const placed = spotIn(view, at)
    const d = placed && geoPath(frameOf(view, placed.part).projection).digits(1)(shape)
    return d ? [{ country, at, area, ...placed, d, step, ghost: isGhost(code) }] : []
  })
  const legs = journeys.legs.flatMap(({ from, to }): PlacedLeg[] => {
    const ends = [anchorOf(from, outlines), anchorOf(to, outlines)].flatMap((at) => (at ? [at] : []))
    if (ends.length < 2) return []
    const parts = new Set(ends.map((at) => spotIn(view, at)?.part ?? 'main'))
    return [...parts].flatMap((part): PlacedLeg[] => {
      const line = { type: 'LineString' as const, coordinates: ends.map(pointOf) }
      const d = geoPath(frameOf(view, part).projection).digits(1)(line)
      return d ? [{ key: `${from.key}>${to.key}/${part}`, part, d, ghost: isGhost(to.country) }] : []
    })
  })
  return {
    points,
    countries: shapes.toSorted((a, b) => b.area - a.area),
    home: spotIn(view, home.at)?.spot ?? null,
    legs: legs.toSorted((a, b) => Number(b.ghost) - Number(a.ghost)),
  }
}

/** Where a place is drawn: its own point, or the middle of its country. Null when there is neither. */
export function anchorOf({ at, country }: PlaceCount, outlines: Outlines): Coordinates | null {
  return at ?? outlines.countries.get(country)?.middle ?? null
}

/** Where a point lies: in the inset where that has it, else in the main map unless the inset covers it there. */
function spotIn(view: MapView, at: Coordinates): { part: Part; spot: Spot } | null {
  for (const part of ['inset', 'main'] as const) {
    const frame = view[part]
    const spot = frame && spotOf(frame, at)
    if (spot) return part === 'main' && view.inset && isInBox(spot, view.inset.box) ? null : { part, spot }
  }
  return null
}

function spotOf({ projection, box }: MapFrame, at: Coordinates): Spot | null {
  const [x, y] = projection(pointOf(at)) ?? []
  return x !== undefined && y !== undefined && isInBox({ x, y }, box) ? { x, y } : null
}

function frameOf(view: MapView, part: Part): MapFrame {
  return (part === 'inset' ? view.inset : null) ?? view.main
}
