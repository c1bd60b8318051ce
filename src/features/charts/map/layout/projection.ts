import { type GeoProjection, geoBounds, geoCircle, geoEqualEarth, geoOrthographic } from 'd3-geo'
import type { GeometryCollection } from 'geojson'
import type { Coordinates } from '#src/domain/move.ts'
import type { Home } from '#src/domain/travel/journeys.ts'
import type { Outlines } from '../outlines.ts'
import { pointOf, pointsOf } from './geojson.ts'
import type { MapSize } from './mapSize.ts'
import type { Turn } from './turn.ts'

/** Room for labels at the edges of the flat map. */
const padding = { side: 56, top: 30, bottom: 14 }

/** The margin around each point, in degrees, so that a single place has its surroundings on the map. */
const surroundings = 8

/** The greatest deviation of a drawn curve, in pixels: small enough that routes show no corners. */
const precision = 0.2

/** An equal-area projection, fitted to the points and to the whole home country. */
export function flatProjection(
  points: readonly Coordinates[],
  home: Home,
  { countries }: Outlines,
  size: MapSize,
): GeoProjection {
  const { side, top, bottom } = padding
  const { width, height } = size
  const outline = countries.get(home.country)
  const content: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: [
      pointsOf([home.at]),
      ...points.map((point) => geoCircle().center(pointOf(point)).radius(surroundings)()),
      ...(outline ? [outline.shape] : []),
    ],
  }
  const projection = geoEqualEarth()
    .precision(precision)
    .rotate([-middleLongitude(content), 0])
    .fitExtent(
      [
        [side, top],
        [width - side, height - bottom],
      ],
      content,
    )
  // Clips just outside the visible edge, so that the borders of clipped shapes are not seen.
  return projection.clipExtent([
    [-4, -4],
    [width + 4, height + 4],
  ])
}

/** The half of the globe that is turned to the reader, filling a square. */
export function globeProjection([longitude, latitude]: Turn, size: number): GeoProjection {
  return geoOrthographic()
    .rotate([-longitude, -latitude])
    .scale(size / 2 - 1)
    .translate([size / 2, size / 2])
    .clipAngle(90)
    .precision(precision)
}

function middleLongitude(content: GeometryCollection): number {
  const [[west], [east]] = geoBounds(content)
  return west <= east ? (west + east) / 2 : (west + east + 360) / 2
}
