import type { ReactNode } from 'react'
import styles from './DataTable.module.css'

type Props = {
  id: string
  heading: string
  columns: readonly string[]
  /** `id` is the heading cell of the row. */
  rows: readonly { id: string; note?: string | undefined; cells: readonly ReactNode[] }[]
}

/** A table with its heading; on a narrow screen the table alone scrolls sideways, by keyboard too. */
export function DataTable({ id, heading, columns, rows }: Props) {
  return (
    <>
      <h3 id={id}>{heading}</h3>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take the focus */}
      <section tabIndex={0} aria-labelledby={id} className={styles.region}>
        <table aria-labelledby={id} className={columns.length > 2 ? `${styles.table} ${styles.wide}` : styles.table}>
          <thead>
            <tr>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <code className={styles.code}>{row.id}</code>
                  {row.note && <span className={styles.note}>{row.note}</span>}
                </th>
                {row.cells.map((cell, index) => (
                  <td key={columns[index + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
