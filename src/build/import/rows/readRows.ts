/** Turns the rows of a table into moves. Pure: what is read and where it is written is the command's. */
import type { Locale } from '#src/domain/vocabulary.ts'
import type { Fault } from '../fault.ts'
import type { ColumnMap } from '../map/columnMap.ts'
import { mapFaults, templatesOf } from '../map/mapFaults.ts'
import { composed, filled, namesIn } from '../map/template.ts'
import { type Only, onlyRows } from '../read/onlyRows.ts'
import type { Row, Table } from '../read/table.ts'
import type { Reading, ReadMove } from '../reading.ts'
import { addTours } from './addTours.ts'
import { type Context, moveOfRow } from './moveOfRow.ts'
import { rowReader } from './rowReader.ts'
import { toldApart } from './toldApart.ts'

type Made = NonNullable<ReturnType<typeof moveOfRow>> & { cells: Row['cells'] }

/** Every row that is asked for becomes a move, or has a fault. Where columns are missing, no row is read. */
export function readRows(whole: Table, { only, ...context }: Context & { only: Only | null }): Reading {
  const { map } = context
  const { table, leftOut } = onlyRows(whole, only)
  const none = { unit: 'row', total: table.total, leftOut, moves: [], tours: [], unread: [] } as const
  const fileFaults = table.rows.length > 0 ? mapFaults(map, table) : table.faults
  if (fileFaults.length > 0) return { ...none, faults: fileFaults }
  const faults: Fault[] = [...table.faults]
  const taken = new Set<string>()
  const made: Made[] = []
  for (const { number, cells } of table.rows) {
    const reader = rowReader({ number, cells }, map)
    const read = moveOfRow(reader, context)
    faults.push(...reader.faults)
    if (read) made.push({ ...read, move: toldApart(read.move, map, taken), cells })
  }
  const { moves, tours } = withTours(made, map)
  return { ...none, moves, tours, faults, unread: unreadColumns(table, map) }
}

function withTours(made: readonly Made[], { tours: template }: ColumnMap): Pick<Reading, 'moves' | 'tours'> {
  const plain = made.map(({ row, move, assumed }): ReadMove => ({ row, move, assumed }))
  if (!template) return { moves: plain, tours: [] }
  const toured = addTours(
    made.map(({ move, cells, facts }) => {
      const label = (locale: Locale) => composed(template.label[locale], cells, facts, locale)
      return { move, traveller: filled(template.by, cells), label: { es: label('es'), en: label('en') } }
    }),
  )
  return {
    moves: plain.map(({ row, move, assumed }, at) => ({ row, move: toured.moves[at] ?? move, assumed })),
    tours: toured.tours,
  }
}

/** The columns that nothing reads, with the number of rows in which they hold something. */
function unreadColumns({ columns, rows }: Table, map: ColumnMap): Reading['unread'] {
  const read = new Set(templatesOf(map).flatMap(({ template }) => namesIn(template)))
  return columns
    .filter((column) => !read.has(column))
    .map((column) => ({ column, rows: rows.filter(({ cells }) => (cells[column] ?? '').trim() !== '').length }))
    .filter(({ rows: count }) => count > 0)
}
