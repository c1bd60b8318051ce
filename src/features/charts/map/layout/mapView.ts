import { type GeoProjection, geoAzimuthalEqualArea, geoBounds, geoCircle, geoEqualEarth } from 'd3-geo'
import type { GeometryCollection } from 'geojson'
import type { Coordinates } from '#src/domain/move.ts'
import type { Home } from '#src/domain/travel/journeys.ts'
import type { Outlines } from '../outlines.ts'
import { type Box, boxInCorner } from './box.ts'
import { pointOf, pointsOf } from './geojson.ts'
import { type MapParts, type MapSize, meanOf } from './mapSize.ts'

/** A map: its projection and the rectangle of the picture that it fills. */
export type MapFrame = { projection: GeoProjection; box: Box }
export type MapView = { main: MapFrame; inset: MapFrame | null }

/** Room for labels at the edges of a map. */
const padding = { side: 46, top: 26, bottom: 14 }
/** The margin around each point, in degrees, so that a single place has its surroundings on the map. */
const surroundings = { main: 8, inset: 7 }
/** The greatest deviation of a drawn curve, in pixels: small enough that routes show no corners. */
const precision = 0.2

type Content = {
  parts: MapParts
  home: Home
  /** The middles of countries whose fill is to be recognised. */
  middles: readonly Coordinates[]
}

/** The main map, fitted to its places and to the whole home country, and the inset in the corner towards its places. */
export function mapView({ parts, home, middles }: Content, outlines: Outlines, size: MapSize): MapView {
  const box = { left: 0, top: 0, right: size.width, bottom: size.height }
  const outline = outlines.countries.get(home.country)
  const main = flatFrame(
    {
      type: 'GeometryCollection',
      geometries: [
        pointsOf([home.at, ...middles]),
        ...parts.main.map((point) => geoCircle().center(pointOf(point)).radius(surroundings.main)()),
        ...(outline ? [outline.shape] : []),
      ],
    },
    box,
  )
  return { main, inset: parts.inset && insetFrame(parts.inset, meanOf(parts.main), box) }
}

/** A map of some points alone, such as the stops of one trip. */
export function frameOfPoints(points: readonly Coordinates[], { width, height }: MapSize): MapFrame {
  const circles = points.map((point) => geoCircle().center(pointOf(point)).radius(surroundings.inset)())
  return flatFrame(
    { type: 'GeometryCollection', geometries: circles },
    { left: 0, top: 0, right: width, bottom: height },
  )
}

/** An equal-area projection, fitted to a content. */
function flatFrame(content: GeometryCollection, box: Box): MapFrame {
  const { side, top, bottom } = padding
  const projection = geoEqualEarth()
    .precision(precision)
    .rotate([-middleLongitude(content), 0])
    .fitExtent(
      [
        [box.left + side, box.top + top],
        [box.right - side, box.bottom - bottom],
      ],
      content,
    )
  return { projection: clipped(projection, box, 4), box }
}

/** Flush with the corner, so that no end of a route is seen beyond it. */
function insetFrame(points: readonly Coordinates[], mainMiddle: Coordinates, frame: Box): MapFrame {
  const width = Math.round(Math.min(270, Math.max(128, (frame.right - frame.left) * 0.36)))
  const [longitude, latitude] = meanOf(points)
  const east = (((longitude - mainMiddle[0]) % 360) + 360) % 360
  const corner = { isRight: east < 180, isTop: latitude > mainMiddle[1] }
  const box = boxInCorner({ width, height: Math.round(width * 0.8) }, frame, corner, 0)
  const circles = points.map((point) => geoCircle().center(pointOf(point)).radius(surroundings.inset)())
  const projection = geoAzimuthalEqualArea()
    .precision(precision)
    .rotate([-longitude, -latitude])
    .fitExtent(
      [
        [box.left + 4, box.top + 4],
        [box.right - 4, box.bottom - 4],
      ],
      { type: 'GeometryCollection', geometries: circles },
    )
  return { projection: clipped(projection, box, 0), box }
}

/** Clips at the box, or just outside so that the borders of clipped shapes are not seen. */
function clipped(projection: GeoProjection, { left, top, right, bottom }: Box, outside: number): GeoProjection {
  return projection.clipExtent([
    [left - outside, top - outside],
    [right + outside, bottom + outside],
  ])
}

function middleLongitude(content: GeometryCollection): number {
  const [[west], [east]] = geoBounds(content)
  return west <= east ? (west + east) / 2 : (west + east + 360) / 2
}
