import { geoCentroid, geoDistance, geoInterpolate } from 'd3-geo'
import type { Coordinates } from '#src/domain/move.ts'
import { pointOf, pointsOf } from './geojson.ts'

/** The point at the centre of the visible side of the globe, in degrees. */
export type Turn = Coordinates

/** How far home may lie from the middle when the globe opens, in radians: clear of the horizon, which is at π/2. */
const homeWithin = (65 * Math.PI) / 180
const facingWithin = (80 * Math.PI) / 180

/** Centred on the mean of the points, as far as home stays clear of the horizon. */
export function openingTurn(points: readonly Coordinates[], home: Coordinates): Turn {
  if (points.length === 0) return home
  const from = pointOf(home)
  const middle = geoCentroid(pointsOf(points))
  const distance = geoDistance(from, middle)
  return geoInterpolate(from, middle)(distance > homeWithin ? homeWithin / distance : 1)
}

/** Turned further east and north by some degrees; never past a pole, which would turn the globe upside down. */
export function turnBy([longitude, latitude]: Turn, east: number, north: number): Turn {
  const turned = longitude + east
  return [turned - 360 * Math.round(turned / 360), Math.min(90, Math.max(-90, latitude + north))]
}

/** Whether a point is clearly visible: neither behind the horizon nor close to it. */
export function isFacing(turn: Turn, point: Coordinates): boolean {
  return geoDistance(pointOf(turn), pointOf(point)) < facingWithin
}
