import type { RecordMeta } from '#src/build/downloads/recordMeta.ts'
import type { ExportedMove } from '../json/exportedMove.ts'
import { columnNames, columns } from './columns.ts'
import { csvText, plainCsv } from './csvText.ts'

/** What each row says of the record, since a CSV file has no other place for it. */
export const recordColumnNames = ['record_version', 'record_licence', 'record_attribution'] as const
export type RecordColumnName = (typeof recordColumnNames)[number]

/** Moves as a table for spreadsheets: see {@link csvText} for its form. */
export function movesCsv(moves: readonly ExportedMove[], meta: RecordMeta): string {
  return csvText(tableOf(moves, meta))
}

/** The same table for programs. */
export function movesPlainCsv(moves: readonly ExportedMove[], meta: RecordMeta): string {
  return plainCsv(tableOf(moves, meta))
}

/** A row a move, and behind it version, licence and attribution of the record. */
function tableOf(moves: readonly ExportedMove[], meta: RecordMeta) {
  const record = [meta.version, meta.licence.name, meta.attribution]
  const rows = moves.map((move) => [...columnNames.map((name) => plain(columns[name].of(move))), ...record])
  return [[...columnNames, ...recordColumnNames], ...rows]
}

function plain(cell: string | number | boolean): string | number {
  return typeof cell === 'boolean' ? String(cell) : cell
}
