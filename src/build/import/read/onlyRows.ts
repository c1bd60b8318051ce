import { fileFault } from '../fault.ts'
import type { Table } from './table.ts'

/** A column and the value that rows must have in it to be imported. */
export type Only = { column: string; value: string }

/** The rows of a table that were asked for, and how many were not. */
export function onlyRows(table: Table, only: Only | null): { table: Table; leftOut: number } {
  if (only === null || table.rows.length === 0) return { table, leftOut: 0 }
  if (!table.columns.includes(only.column)) {
    const missing = fileFault((t) => t.missingColumn('--only', table.columns.join(', ')), only.column)
    return { table: { ...table, rows: [], faults: [...table.faults, missing] }, leftOut: 0 }
  }
  const rows = table.rows.filter(({ cells }) => cells[only.column]?.trim() === only.value)
  return { table: { ...table, rows }, leftOut: table.rows.length - rows.length }
}

/** "role=president" as a column and its value; null for what has no such form. */
export function parseOnly(text: string): Only | null {
  const at = text.indexOf('=')
  return at < 1 ? null : { column: text.slice(0, at), value: text.slice(at + 1) }
}
