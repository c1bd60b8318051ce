import type { Coordinates } from '#src/domain/move.ts'
import type { RecordFacts } from '#src/domain/record.ts'
import { listMark } from '#src/domain/vocabulary.ts'

/** The value of a cell of a table. An empty string means unknown or none. */
export type CellValue = string | number | boolean

/** A column of the table of moves, made of the value of one field. The type is that of a Frictionless Table Schema. */
export type Column<Value = unknown> = {
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date'
  required: boolean
  /** The values that it may hold, where the list is closed. */
  values?(this: void, record: RecordFacts): readonly string[]
  /** Its value, or the values that share its cell, one for each entry of a list: see {@link cellOf}. */
  of(this: void, value: Value): CellValue | readonly string[]
}
export type CsvColumns<Value = unknown> = Readonly<Record<string, Column<Value>>>

/**
 * The cell of a column. Of several values, empty ones keep their position, so that the third city belongs to the third
 * country; the cell is empty when all are.
 */
export function cellOf({ of }: Column, value: unknown): CellValue {
  const cell = of(value)
  if (typeof cell !== 'object') return cell
  return cell.some(Boolean) ? cell.join(listMark) : ''
}

/**
 * The point of a move that has one cell for it: of the first place whose point is known. GeoJSON and JSON have all of
 * them.
 */
function firstPoint(places: readonly { coordinates: Coordinates | null }[]): Coordinates | null {
  return places.find(({ coordinates }) => coordinates !== null)?.coordinates ?? null
}

export const textColumn: Column<string> = { type: 'string', required: true, of: String }
export const dayColumn: Column<string> = { type: 'date', required: true, of: String }
export const flagColumn: Column<boolean> = { type: 'boolean', required: true, of: Boolean }
export const countColumn: Column<number> = { type: 'integer', required: true, of: Number }
/** Of a text that may be null. */
export const optionalColumn: Column<string | null> = { type: 'string', required: false, of: (text) => text ?? '' }

/** A column of one of a closed list of identifiers. */
export function choiceColumn(values: readonly string[]): Column<string> {
  return { ...textColumn, values: () => values }
}

/** A coordinate of the first place whose point is known. */
export function pointColumn(axis: 0 | 1): Column<readonly { coordinates: Coordinates | null }[]> {
  return { type: 'number', required: false, of: (places) => firstPoint(places)?.[axis] ?? '' }
}
