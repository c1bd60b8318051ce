import { geoInterpolate } from 'd3-geo'
import type { Coordinates } from '#src/domain/move.ts'
import { isInBox } from './box.ts'
import { pointOf } from './geojson.ts'
import type { MapFrame } from './mapView.ts'
import type { Labelled } from './placeLabels.ts'

/** How finely the way home is followed. */
const steps = 500
/** How far a name stands from the edge, and from a route that it stands above or below, in pixels. */
const edgeGap = 9
const routeGap = 11

/**
 * The name of home at the edge of a map that does not reach there, where the route from home to a stop comes in, with an
 * arrow: beside the route, on the side from which it turns away. Null where the route stays within the map.
 */
export function homeward(
  { projection, box }: MapFrame,
  home: { key: string; at: Coordinates },
  stop: Coordinates,
  name: string,
): Labelled | null {
  const [x = 0, y = 0] = projection(pointOf(stop)) ?? []
  const way = geoInterpolate(pointOf(stop), pointOf(home.at))
  const edge = Array.from({ length: steps }, (_, at) => projection(way((at + 1) / steps)))
    .map((spot) => ({ x: spot?.[0] ?? x, y: spot?.[1] ?? y }))
    .find((spot) => !isInBox(spot, box))
  if (!edge) return null
  const isAbove = edge.y < box.top
  if (isAbove || edge.y > box.bottom) {
    const text = `${isAbove ? '↑' : '↓'} ${name}`
    const line = isAbove ? box.top + edgeGap : box.bottom - edgeGap
    return { key: home.key, texts: [text], x: edge.x, y: line, r: 3, side: x > edge.x ? 'left' : 'right' }
  }
  const isLeft = edge.x < box.left
  const text = isLeft ? `← ${name}` : `${name} →`
  const line = edge.y + (y < edge.y ? routeGap : -routeGap)
  return {
    key: home.key,
    texts: [text],
    x: isLeft ? box.left : box.right,
    y: line,
    r: 1,
    side: isLeft ? 'right' : 'left',
  }
}
