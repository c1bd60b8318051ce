import { parseDateSpan } from '#src/domain/time/dateSpan.ts'
import type { DerivedField, MoveFacts } from '../fields/derived.ts'
import type { ExportedEntry } from '../fields/field.ts'
import { fieldsOf, type MoveField, type MoveTable, moveTable } from '../fields/moveTable.ts'
import type { MoveFile } from '../schema.ts'

type Derived = (typeof moveTable)['derived']

/**
 * A move in files of the whole record: the fields of its file, and those derived from them (first and last day, phase,
 * countries). Every field is always present, null or empty when unknown, so that programs need no check for missing ones.
 */
export type ExportedMove = ExportedEntry<(typeof moveTable)['written']> & {
  [Name in keyof Derived]: Derived[Name] extends DerivedField<infer Value> ? Value : never
}

/** In order of time, then of ids. */
export function exportMoves(
  moves: readonly MoveFile[],
  facts: Omit<MoveFacts, 'span'>,
  table: MoveTable = moveTable,
): ExportedMove[] {
  const fields = fieldsOf(table)
  return moves
    .map((move) => exportMove(move, fields, facts) as ExportedMove)
    .toSorted((a, b) => compare(a.firstDay, b.firstDay) || compare(a.lastDay, b.lastDay) || compare(a.id, b.id))
}

/** The fields of a move by name. Throws on a date that the checks would have refused. */
export function exportMove(
  move: MoveFile,
  fields: Readonly<Record<string, MoveField>>,
  facts: Omit<MoveFacts, 'span'>,
): Readonly<Record<string, unknown>> {
  const span = parseDateSpan(move.date)
  if (!span) throw new RangeError(`${move.id} has no date that can be read: "${move.date}"`)
  return Object.fromEntries(Object.entries(fields).map(([name, { of }]) => [name, of(move, { span, ...facts })]))
}

/** By code unit, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
