import type { Coordinates } from '#src/domain/move.ts'
import { listMark } from '#src/domain/vocabulary.ts'

/** Several values in one cell. Empty ones keep their position, so that the third city belongs to the third country; empty when all are. */
export function list(values: readonly string[]): string {
  return values.some(Boolean) ? values.join(listMark) : ''
}

/** The point of a move that has one cell for it: of the first place whose point is known. GeoJSON and JSON have all of them. */
export function pointOf(move: { places: readonly { coordinates: Coordinates | null }[] }): Coordinates | null {
  return move.places.find(({ coordinates }) => coordinates !== null)?.coordinates ?? null
}
