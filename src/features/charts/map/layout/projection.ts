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

/** What is shown around each point, in degrees: a single place must not lie at the edge of nothing. */
const surroundings = 8

/** How far a drawn curve may lie from the true one, in pixels: routes must not show corners. */
const fine = 0.2

/** Areas true to size, fitted to points and to home, of which nothing is cut off. */
export function flatProjection(
  points: readonly Coordinates[],
  home: Home,
  { countries }: Outlines,
  size: MapSize,
): GeoProjection {
  const { side, top, bottom } = padding
  const { width, height } = size
  const outline = countries.get(home.country)
  const shown: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: [
      pointsOf([home.at]),
      ...points.map((point) => geoCircle().center(pointOf(point)).radius(surroundings)()),
      ...(outline ? [outline.shape] : []),
    ],
  }
  const projection = geoEqualEarth()
    .precision(fine)
    .rotate([-middleLongitude(shown), 0])
    .fitExtent(
      [
        [side, top],
        [width - side, height - bottom],
      ],
      shown,
    )
  // What lies outside is cut off just beyond the edge, so that no shape shows its cut.
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
    .precision(fine)
}

function middleLongitude(shown: GeometryCollection): number {
  const [[west], [east]] = geoBounds(shown)
  return west <= east ? (west + east) / 2 : (west + east + 360) / 2
}
