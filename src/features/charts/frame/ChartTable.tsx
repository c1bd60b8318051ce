import { useState } from 'react'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { formatNumber, formatTenths } from '#src/i18n/numbers.ts'
import { useCopy } from '#src/ui/browser/useCopy.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { Link } from '#src/ui/Link.tsx'
import '#src/ui/pressed.css'
import { useChartTexts } from '../useChartTexts.ts'
import styles from './ChartTable.module.css'
import { type SortOrder, sortRows, type TableData, tabbedText } from './chartRows.ts'

type Props = { title: string; table: TableData; onChoose: (key: string) => void }

/**
 * A chart as a table: sortable by each column, copied as a whole, with rows that filter as the marks of the picture do.
 */
export function ChartTable({ title, table, onChoose }: Props) {
  const t = useChartTexts()
  const locale = useLocale()
  const [order, setOrder] = useState<SortOrder | null>(null)
  const { announcement, uncopied, copy } = useCopy(t.frame.copyFailed)
  const rows = order ? sortRows(table.rows, order, locale) : table.rows
  // A share that happens to be whole has its tenth as the others of its column do.
  const formats = table.columns.map((_, column) =>
    table.rows.some(({ cells }) => Number(cells[column]) % 1 > 0) ? formatTenths : formatNumber,
  )
  const isNumeric = (column: number) => typeof table.rows[0]?.cells[column] === 'number'
  // The first press sorts numbers from the greatest and words from A; the second reverses the order.
  const sortBy = (column: number) =>
    setOrder({ column, descending: order?.column === column ? !order.descending : isNumeric(column) })
  const directionOf = (column: number) =>
    order?.column !== column ? undefined : order.descending ? 'descending' : 'ascending'
  return (
    <div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scroll container must be focusable */}
      <section aria-label={title} tabIndex={0} className={styles.scroll}>
        <table className={styles.table}>
          <caption className="visuallyHidden">{title}</caption>
          <thead>
            <tr>
              {table.columns.map((name, column) => (
                <th
                  key={name}
                  scope="col"
                  aria-sort={directionOf(column)}
                  data-numeric={isNumeric(column) || undefined}
                >
                  <button type="button" title={t.frame.sortBy(name)} onClick={() => sortBy(column)}>
                    {name}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells: [name = '', ...cells], chosen = false, choices, chooses, page }) => (
              <tr key={key} data-chosen={chosen || undefined}>
                <th scope="row">
                  <div className={styles.named}>
                    <button type="button" aria-pressed={chosen} onClick={() => onChoose(key)}>
                      {name}
                      {chooses && <span className="visuallyHidden">{` (${t.frame.chooses(chooses)})`}</span>}
                    </button>
                    {page && (
                      <Link to={page} className={styles.page} aria-label={t.frame.page(String(name))}>
                        <Icon name="right" />
                      </Link>
                    )}
                  </div>
                </th>
                {cells.map((cell, at) => {
                  const column = table.columns[at + 1] ?? ''
                  const words = typeof cell === 'number' ? formats[at + 1]?.(cell, locale) : cell
                  const choice = choices?.[at + 1]
                  return (
                    <td key={column} data-numeric={typeof cell === 'number' || undefined}>
                      {choice ? (
                        <button
                          type="button"
                          aria-pressed={choice.pressed}
                          aria-label={`${name}, ${column}: ${words}`}
                          onClick={() => onChoose(choice.key)}
                        >
                          {words}
                        </button>
                      ) : (
                        words
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className={styles.copy}>
        <button type="button" onClick={() => void copy(tabbedText({ ...table, rows }), t.frame.copied)}>
          {t.frame.copy}
        </button>{' '}
        <span role="status">{announcement}</span>
      </p>
      {uncopied && <textarea readOnly rows={6} className={styles.byHand} value={uncopied} aria-label={t.frame.copy} />}
    </div>
  )
}
