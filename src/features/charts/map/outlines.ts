import { geoArea, geoCentroid } from 'd3-geo'
import type { MultiLineString, MultiPolygon, Polygon } from 'geojson'
import { feature, merge, mesh } from 'topojson-client'
import type { GeometryCollection, MultiPolygon as Shape, Topology } from 'topojson-specification'
import type { Coordinates } from '#src/domain/move.ts'
import type { CountryCode } from '#src/domain/vocabulary.ts'
import { landNear, type Reach } from './layout/landmasses.ts'
import worldTopology from './outlines.json'

export type OutlineTopology = Topology<{ countries: GeometryCollection }>

export type CountryOutline = {
  shape: Polygon | MultiPolygon
  /** The centroid of its largest polygon: for the United States in the mainland, not shifted towards Alaska. */
  middle: Coordinates
  /** The area on the sphere, in steradians. */
  area: number
}

/** The world as it is drawn: all land as one shape, the borders within it, and each country by itself. */
export type Outlines = {
  land: MultiPolygon
  borders: MultiLineString
  countries: ReadonlyMap<CountryCode, CountryOutline>
  /** The same without the land that lies wholly elsewhere: {@link landNear}. */
  near: (reach: Reach) => Outlines
}

/** Very small states have no outline, and land without an ISO code is drawn but is no country. */
export function outlinesOf(topology: OutlineTopology): Outlines {
  const { countries } = topology.objects
  const outlined = feature(topology, countries).features.flatMap(({ id, geometry }): [CountryCode, CountryOutline][] =>
    typeof id === 'string' && isArea(geometry) ? [[id, outlineOf(geometry)]] : [],
  )
  return {
    land: merge(topology, countries.geometries as Shape[]),
    borders: mesh(topology, countries, (a, b) => a !== b),
    countries: new Map(outlined),
    near: (reach) => outlinesOf(landNear(topology, reach)),
  }
}

function isArea(geometry: { type: string }): geometry is Polygon | MultiPolygon {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
}

function outlineOf(shape: Polygon | MultiPolygon): CountryOutline {
  const parts = shape.type === 'Polygon' ? [shape] : shape.coordinates.map(polygon)
  const largest = parts.reduce((most, part) => (geoArea(part) > geoArea(most) ? part : most), parts[0] ?? polygon([]))
  return { shape, middle: geoCentroid(largest), area: geoArea(shape) }
}

function polygon(coordinates: Polygon['coordinates']): Polygon {
  return { type: 'Polygon', coordinates }
}

/**
 * The outlines that `npm run outlines` drew. The cast is needed for JSON modules, whose types have plain strings and
 * number lists where TopoJSON has literals and pairs.
 */
export const worldOutlines = outlinesOf(worldTopology as unknown as OutlineTopology)
