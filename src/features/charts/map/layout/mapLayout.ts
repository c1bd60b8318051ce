import { geoPath } from 'd3-geo'
import type { Coordinates } from '#src/domain/move.ts'
import type { Journeys, PlaceCount } from '#src/domain/travel/journeys.ts'
import type { CountryCode } from '#src/domain/vocabulary.ts'
import { type MapCountry, visitStep } from '../mapRows.ts'
import type { CountryOutline, Outlines } from '../outlines.ts'
import { entryInto, isInBox } from './box.ts'
import { pointOf } from './geojson.ts'
import { reachHas } from './landmasses.ts'
import { type LegRank, legRank, legRanks } from './legRank.ts'
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
  /** Where its mark takes pointers; null in a second map, since a country that both have is one mark. */
  spot: Spot | null
  d: string
  /** Not visited, one stop, several. */
  step: 0 | 1 | 2
  ghost: boolean
}
export type PlacedLeg = { key: string; part: Part; d: string; rank: LegRank }

export type MapLayout = {
  points: readonly PlacedPoint[]
  /** In each map that has some of them; the largest first, so that the small lie on top. */
  countries: readonly PlacedCountry[]
  /** Where journeys begin. */
  home: Spot | null
  /** Ghosts first, those of the selection last. */
  legs: readonly PlacedLeg[]
}

/** In the order in which they are asked for a point. */
const parts = ['inset', 'main'] as const

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
    const placed = at && spotIn(view, at, country)
    return placed ? [{ place, at, ...placed, ghost: isGhost(country) }] : []
  })
  const shapes = countries.flatMap((country): (PlacedCountry & { area: number })[] => {
    const { code } = country
    const step = visitStep(country)
    const outline = outlines.countries.get(code)
    if (!outline || (step === 0 && !showNamed && !country.chosen && code !== home.country)) return []
    const { middle: at, area } = outline
    const own = points.filter(({ place }) => place.country === code)
    const ghost = isGhost(code)
    return shapesOf(code, at, view, own).map(({ part, d, spot }) => ({ country, at, area, part, d, spot, step, ghost }))
  })
  const legs = journeys.legs.flatMap((leg): PlacedLeg[] => {
    const { from, to } = leg
    const [start, end] = [anchorOf(from, outlines), anchorOf(to, outlines)]
    return start && end
      ? legBetween(view, [start, from.country], [end, to.country]).map(({ part, d }) => {
          return { key: `${from.key}>${to.key}/${part}`, part, d, rank: legRank(leg, home.key, isGhost) }
        })
      : []
  })
  return {
    points,
    countries: shapes.toSorted((a, b) => b.area - a.area),
    home: spotIn(view, home.at, home.country)?.spot ?? null,
    legs: legs.toSorted((a, b) => legRanks.indexOf(a.rank) - legRanks.indexOf(b.rank)),
  }
}

/** Where a route begins or ends, and in which country. */
type End = readonly [at: Coordinates, country: CountryCode]

/**
 * A route as it is drawn. Between map and inset it is one straight line over the frame of the inset: each map's own curve
 * would meet the frame in another place.
 */
function legBetween(view: MapView, start: End, end: End): Pick<PlacedLeg, 'part' | 'd'>[] {
  const ends = [spotIn(view, ...start), spotIn(view, ...end)]
  const outside = ends.find((placed) => placed?.part === 'main')
  const inside = ends.find((placed) => placed?.part === 'inset')
  if (outside && inside && view.inset) {
    const gate = entryInto(view.inset.box, outside.spot, inside.spot)
    return [
      { part: 'main', d: straight(outside.spot, gate) },
      { part: 'inset', d: straight(gate, inside.spot) },
    ]
  }
  const line = { type: 'LineString' as const, coordinates: [start, end].map(([at]) => pointOf(at)) }
  const crossed = new Set(ends.map((placed) => placed?.part ?? 'main'))
  return [...crossed].flatMap((part) => {
    const d = geoPath(frameOf(view, part).projection).digits(1)(line)
    return d ? [{ part, d }] : []
  })
}

function straight(from: Spot, to: Spot): string {
  return [from, to].map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`).join('')
}

/** Where a place is drawn: its own point, or the middle of its country. Null when there is neither. */
export function anchorOf({ at, country }: PlaceCount, outlines: Outlines): Coordinates | null {
  return at ?? outlines.countries.get(country)?.middle ?? null
}

/**
 * A country in each map that has some of it, whole or cut by the edge. Its mark is in its middle where that is seen, else
 * at a place in it, else in the middle of what is seen of it.
 */
function shapesOf(
  code: CountryCode,
  middle: Coordinates,
  view: MapView,
  places: readonly PlacedPoint[],
): Pick<PlacedCountry, 'part' | 'd' | 'spot'>[] {
  const seen = parts.flatMap((part) => {
    const frame = view[part]
    const outline = frame?.outlines.countries.get(code)
    if (!frame || !outline) return []
    const shape = shapeIn(frame, code, outline)
    return shape ? [{ part, ...shape }] : []
  })
  const mark = [spotIn(view, middle, code), ...places, ...seen].find(
    (candidate) => candidate && isSeen(view, candidate) && seen.some(({ part }) => part === candidate.part),
  )
  return mark ? seen.map(({ part, d }) => ({ part, d, spot: part === mark.part ? mark.spot : null })) : []
}

type Shape = Pick<PlacedCountry, 'd'> & { spot: Spot }

/** What a map shows of each country, null where it shows nothing: a filter asks for the same again. */
const shapesByFrame = new WeakMap<MapFrame, Map<CountryCode, Shape | null>>()

function shapeIn(frame: MapFrame, code: CountryCode, { shape }: CountryOutline): Shape | null {
  const known = shapesByFrame.get(frame) ?? new Map<CountryCode, Shape | null>()
  shapesByFrame.set(frame, known)
  if (!known.has(code)) {
    const path = geoPath(frame.projection).digits(1)
    const d = path(shape)
    const [x, y] = path.centroid(shape)
    known.set(code, d ? { d, spot: { x, y } } : null)
  }
  return known.get(code) ?? null
}

/**
 * Where a point lies: in the inset where that has it, else in the main map unless the inset covers it there. Where land is
 * left out, so are the points on it, which would seem to be in the sea.
 */
function spotIn(view: MapView, at: Coordinates, country: CountryCode): { part: Part; spot: Spot } | null {
  for (const part of parts) {
    const frame = view[part]
    if (!frame || !hasGround(frame, at, country)) continue
    const [x, y] = frame.projection(pointOf(at)) ?? []
    if (x !== undefined && y !== undefined && isSeen(view, { part, spot: { x, y } })) return { part, spot: { x, y } }
  }
  return null
}

/** Whether a map draws the land at a point of a country. */
function hasGround({ reach, outlines }: MapFrame, at: Coordinates, country: CountryCode): boolean {
  return !reach || reachHas(reach, at[0]) || outlines.countries.has(country)
}

function isSeen(view: MapView, { part, spot }: { part: Part; spot: Spot }): boolean {
  if (part === 'inset') return view.inset !== null && isInBox(spot, view.inset.box)
  return isInBox(spot, view.main.box) && !(view.inset && isInBox(spot, view.inset.box))
}

function frameOf(view: MapView, part: Part): MapFrame {
  return (part === 'inset' ? view.inset : null) ?? view.main
}
