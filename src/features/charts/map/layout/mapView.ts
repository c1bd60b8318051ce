import { type GeoProjection, geoAzimuthalEqualArea, geoCircle, geoEqualEarth } from 'd3-geo'
import type { GeometryCollection } from 'geojson'
import type { Coordinates } from '#src/domain/move.ts'
import type { Home } from '#src/domain/travel/journeys.ts'
import type { Outlines } from '../outlines.ts'
import { type Box, boxInCorner } from './box.ts'
import { pointOf, pointsOf } from './geojson.ts'
import { boundsOf, type Reach } from './landmasses.ts'
import { type MapParts, type MapSize, meanOf } from './mapSize.ts'

/** A map: its projection, the rectangle of the picture that it fills, the land drawn in it, and how far that reaches. */
export type MapFrame = { projection: GeoProjection; box: Box; outlines: Outlines; reach: Reach | null }
export type MapView = { main: MapFrame; inset: MapFrame | null }

/** Room for labels at the edges of a map. */
const padding = { side: 46, top: 26, bottom: 14 }
/** The margin around each point, in degrees, so that a single place has its surroundings on the map. */
const surroundings = { main: 8, inset: 7 }
/** How far land may be from the content of the main map, in degrees of longitude: no ocean away. */
const landMargin = 18
/** The greatest deviation of a drawn curve, in pixels: small enough that routes show no corners. */
const precision = 0.2

type Content = {
  parts: MapParts
  home: Home
  /** The middles of countries whose fill is to be recognised. */
  middles: readonly Coordinates[]
}

/**
 * The main map, fitted to its places and to the whole home country, and the inset in the corner towards its places. Of the
 * land, the main map has what is near its content: where the frame is wider than that, there is sea, and the inset lies
 * on it and not on another drawing of the same land.
 */
export function mapView({ parts, home, middles }: Content, outlines: Outlines, size: MapSize): MapView {
  const box = { left: 0, top: 0, right: size.width, bottom: size.height }
  const outline = outlines.countries.get(home.country)
  const content: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: [
      pointsOf([home.at, ...middles]),
      ...parts.main.map((point) => geoCircle().center(pointOf(point)).radius(surroundings.main)()),
      ...(outline ? [outline.shape] : []),
    ],
  }
  const { west, east } = boundsOf(content)
  const reach = { west: west - landMargin, east: east + landMargin }
  const isWorld = reach.east - reach.west >= 360
  const land = isWorld ? { outlines, reach: null } : { outlines: outlines.near(reach), reach }
  const inset = parts.inset && { ...insetFrame(parts.inset, meanOf(parts.main), box), outlines, reach: null }
  return { main: { projection: mainProjection(content, box, inset?.box), box, ...land }, inset }
}

/** A map of some points alone, such as the stops of one trip. */
export function frameOfPoints(
  points: readonly Coordinates[],
  outlines: Outlines,
  { width, height }: MapSize,
): MapFrame {
  const geometries = points.map((point) => geoCircle().center(pointOf(point)).radius(surroundings.inset)())
  const box = { left: 0, top: 0, right: width, bottom: height }
  return {
    projection: clipped(fitted({ type: 'GeometryCollection', geometries }, box), box),
    box,
    outlines,
    reach: null,
  }
}

/** Beside the inset where the content is as large there, else over the whole width. */
function mainProjection(content: GeometryCollection, box: Box, inset: Box | undefined): GeoProjection {
  const whole = fitted(content, box)
  if (!inset) return clipped(whole, box)
  const beside = inset.left > box.left ? { ...box, right: inset.left } : { ...box, left: inset.right }
  const shifted = fitted(content, beside)
  return clipped(shifted.scale() >= whole.scale() - 1e-6 ? shifted : whole, box)
}

/** An equal-area projection, fitted to a content. */
function fitted(content: GeometryCollection, box: Box): GeoProjection {
  const { side, top, bottom } = padding
  const { west, east } = boundsOf(content)
  return geoEqualEarth()
    .precision(precision)
    .rotate([-(west + east) / 2, 0])
    .fitExtent(
      [
        [box.left + side, box.top + top],
        [box.right - side, box.bottom - bottom],
      ],
      content,
    )
}

/** Flush with the corner, so that no end of a route is seen beyond it. */
function insetFrame(points: readonly Coordinates[], mainMiddle: Coordinates, frame: Box) {
  const width = Math.round(Math.min(340, Math.max(104, (frame.right - frame.left) * 0.36)))
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
function clipped(projection: GeoProjection, { left, top, right, bottom }: Box, outside = 4): GeoProjection {
  return projection.clipExtent([
    [left - outside, top - outside],
    [right + outside, bottom + outside],
  ])
}
