/**
 * The bounding box of each country's outline, to find coordinates outside it: a wrong sign, longitude and latitude swapped, or
 * the wrong country.
 */
import { createRequire } from 'node:module'
import { geoBounds } from 'd3-geo'
import type { FeatureCollection, Position } from 'geojson'
import countries from 'i18n-iso-countries'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Coordinates } from '#src/domain/move.ts'
import type { CountryCode } from '#src/domain/vocabulary.ts'

/** Degrees. A box that crosses the antimeridian, as Fiji's does, has its west greater than its east. */
export type Bounds = { west: number; south: number; east: number; north: number }

/** Outlines are simplified: islands near the coast and border towns may lie just outside. */
const tolerance = 0.25
const boundsByCountry = new Map<CountryCode, Bounds | null>()
let outlines: FeatureCollection | undefined

/** Null when the atlas has no outline of the country. Computed when first asked, since the atlas is large. */
export function boundsOf(country: CountryCode): Bounds | null {
  const known = boundsByCountry.get(country)
  if (known !== undefined) return known
  outlines ??= readOutlines()
  const features = outlines.features.filter(({ id }) => id !== undefined && countries.numericToAlpha2(id) === country)
  const bounds = features.length > 0 ? boxAround({ type: 'FeatureCollection', features }) : null
  boundsByCountry.set(country, bounds)
  return bounds
}

/** Whether a point lies in a box, or outside it by no more than {@link tolerance}. */
export function isInside(bounds: Bounds, [longitude, latitude]: Coordinates): boolean {
  const { west, south, north } = bounds
  if (latitude < south - tolerance || latitude > north + tolerance) return false
  const fromWest = (longitude - west + tolerance + 720) % 360
  return fromWest <= widthOf(bounds) + 2 * tolerance
}

/** Read through require: JSON of a package cannot be imported in Node 20 without a warning. */
function readOutlines(): FeatureCollection {
  const require = createRequire(import.meta.url)
  const atlas = require('world-atlas/countries-50m.json') as Topology<{ countries: GeometryCollection }>
  return feature(atlas, atlas.objects.countries)
}

/**
 * An outline cut at the antimeridian, as Fiji's is, looks to d3 as if it went round the globe; its points alone do not.
 * Antarctica does go round.
 */
function boxAround(outline: FeatureCollection): Bounds {
  const box = toBounds(geoBounds(outline))
  if (widthOf(box) < 360) return box
  const points = toBounds(geoBounds({ type: 'MultiPoint', coordinates: pointsOf(outline) }))
  return widthOf(points) < 180 ? points : box
}

function pointsOf({ features }: FeatureCollection): Position[] {
  return features.flatMap(({ geometry }) => {
    if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat(2)
    return geometry.type === 'Polygon' ? geometry.coordinates.flat() : []
  })
}

function widthOf({ west, east }: Bounds): number {
  return east < west ? east - west + 360 : east - west
}

function toBounds([[west, south], [east, north]]: [[number, number], [number, number]]): Bounds {
  return { west, south, east, north }
}
