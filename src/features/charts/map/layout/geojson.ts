import type { MultiPoint } from 'geojson'
import type { Coordinates } from '#src/domain/move.ts'

/** A mutable copy of a point: our points are readonly, and the types of d3 and GeoJSON are not. */
export function pointOf([longitude, latitude]: Coordinates): [number, number] {
  return [longitude, latitude]
}

export function pointsOf(points: readonly Coordinates[]): MultiPoint {
  return { type: 'MultiPoint', coordinates: points.map(pointOf) }
}
