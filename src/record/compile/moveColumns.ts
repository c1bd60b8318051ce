import type { MoveColumns } from '../fields/indexColumns.ts'
import { type IndexWriters, indexWriters, type Positions } from '../fields/indexWriters.ts'
import { fieldsOf, type MoveTable, moveTable } from '../fields/moveTable.ts'
import type { MoveFile } from '../schema.ts'
import { exportMove } from './exportMoves.ts'
import type { AgencyDefaults } from './origins.ts'

/** The fields that fill columns, and how these are written: those of the record unless a test brings others. */
export type MoveTables = { table?: MoveTable; writers?: IndexWriters }

/** The columns of moves in the index, each filled by the field that names it. */
export function moveColumns(
  moves: readonly MoveFile[],
  at: Positions,
  agencies: AgencyDefaults,
  { table = moveTable, writers = indexWriters }: MoveTables = {},
): MoveColumns {
  const fields = Object.entries(fieldsOf(table)).filter(([, { index }]) => index)
  const facts = { phases: [], agencies, urlOf: noAddress }
  const rows = moves.map((move) => exportMove(move, Object.fromEntries(fields), facts))
  const filled = fields.flatMap(([name, { index = {} }]) =>
    Object.entries(index).map(([column, of]) => [column, rows.map((row) => of(row[name]))] as const),
  )
  const values = new Map<string, readonly unknown[]>(filled)
  const written = Object.entries(writers).map(([name, write]) => {
    const column = values.get(name)
    if (!column) throw new Error(`no field fills the column "${name}" of the index`)
    return [name, column.map((value, row) => write(value as never, at, row))]
  })
  return Object.fromEntries(written) as MoveColumns
}

function noAddress(): never {
  throw new Error('the index holds no addresses')
}
