import type { Correction } from '#src/domain/move.ts'
import { DatasetError } from './datasetError.ts'

/** Reads the file of all corrections. Throws a DatasetError when it is not one. */
export function parseCorrections(json: unknown): readonly Correction[] {
  if (!Array.isArray(json) || !json.every(isRow)) throw new DatasetError('shape')
  return json as Correction[]
}

function isRow(row: Partial<Correction> | null): boolean {
  return typeof row?.move === 'string' && typeof row.date === 'string'
}
