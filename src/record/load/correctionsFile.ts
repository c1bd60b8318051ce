import type { Correction } from '#src/domain/move.ts'
import { DatasetError } from './datasetError.ts'

/** Reads the file of all corrections. Throws a DatasetError when it is not one. */
export function parseCorrections(json: unknown): readonly Correction[] {
  const isRow = (row: Partial<Correction> | null) => typeof row?.move === 'string' && typeof row.date === 'string'
  if (!Array.isArray(json) || !json.every(isRow)) throw new DatasetError('shape')
  return json as Correction[]
}
