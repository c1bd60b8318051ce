import type { MultiPoint } from 'geojson'
import type { Coordinates } from '#src/domain/move.ts'

/** Our points never change; d3 and GeoJSON would be allowed to change theirs. */
export function pointOf([longitude, latitude]: Coordinates): [number, number] {
  return [longitude, latitude]
}

export function pointsOf(points: readonly Coordinates[]): MultiPoint {
  return { type: 'MultiPoint', coordinates: points.map(pointOf) }
}
