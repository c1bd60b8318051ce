import type { MoveColumn } from '../map/columns.ts'
import type { RowReader } from './rowReader.ts'

/**
 * The values of a column, one for each of `count` things that another column lists: a single value is that of all of them.
 * Of one thing the cell is not split. Empty ones where the column has none, or as many as do not fit, which is reported.
 */
export function aligned(row: RowReader, column: MoveColumn, count: number, other: MoveColumn): string[] {
  const values = count === 1 ? [row.cell(column)] : row.list(column)
  const [first = ''] = values
  if (values.length === count) return values
  if (values.length > 1) {
    row.fault(column, values.join(' | '), (t) => t.notAsMany(String(values.length), String(count), other))
    return Array.from({ length: count }, () => '')
  }
  return Array.from({ length: count }, () => first)
}
