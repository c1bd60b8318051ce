import type { ReactNode } from 'react'
import styles from './DataTable.module.css'

const roles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHead: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

type Props = {
  id: string
  heading: string
  columns: readonly string[]
  /** `id` is the heading cell of the row. */
  rows: readonly { id: string; note?: string | undefined; cells: readonly ReactNode[] }[]
}

/**
 * A table with its heading. On a narrow screen each row of one with three columns is a block, so the roles are written
 * out: browsers take them from a table that is no longer laid out as one.
 */
export function DataTable({ id, heading, columns, rows }: Props) {
  return (
    <>
      <h3 id={id}>{heading}</h3>
      <table
        {...roles.table}
        aria-labelledby={id}
        className={columns.length > 2 ? `${styles.table} ${styles.three}` : styles.table}
      >
        <thead {...roles.group}>
          <tr {...roles.row}>
            {columns.map((name) => (
              <th key={name} scope="col" {...roles.columnHead}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...roles.group}>
          {rows.map((row) => (
            <tr key={row.id} {...roles.row}>
              <th scope="row" {...roles.rowHead}>
                <code className={styles.code}>{row.id}</code>
                {row.note && <span className={styles.note}> {row.note}</span>}
              </th>
              {row.cells.map((cell, index) => (
                <td key={columns[index + 1]} {...roles.cell}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
