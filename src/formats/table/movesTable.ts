import { cellOf } from '#src/record/fields/column.ts'
import type { NamedColumn } from '#src/record/fields/namedColumns.ts'
import { metaCells, type RecordMeta, type SelectionMeta } from '../fileMeta.ts'
import type { DownloadedMove } from '../json/movesJson.ts'

/**
 * Moves as the rows of a table, the first with the names of the columns. Each row ends with the metadata
 * of the file. Written as text by {@link csvText} or {@link plainCsv}.
 */
export function movesTable(
  moves: readonly DownloadedMove[],
  columns: readonly NamedColumn[],
  meta: RecordMeta | SelectionMeta,
): (string | number)[][] {
  const cells = metaCells(meta)
  const rows = moves.map((move) => [
    ...columns.map(({ field, column }) => plain(cellOf(column, move[field]))),
    ...Object.values(cells),
  ])
  return [[...columns.map(({ name }) => name), ...Object.keys(cells)], ...rows]
}

function plain(cell: string | number | boolean): string | number {
  return typeof cell === 'boolean' ? String(cell) : cell
}
