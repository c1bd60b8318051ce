import { type Month, monthKey } from '#src/domain/months.ts'
import { monthInWords } from '#src/i18n/dateWords.ts'
import { useLocale, useMessages } from '#src/i18n/LocaleContext.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { Popover } from '#src/ui/Popover.tsx'
import styles from './FilterBar.module.css'

type Props = {
  from: string | null
  to: string | null
  months: readonly Month[]
  onChoose: (from: string | null, to: string | null) => void
}

/** The period by its first and last month. A bound that is a day, from a link, stands as a choice of its own. */
export function PeriodMenu({ from, to, months, onChoose }: Props) {
  const t = useMessages()
  const locale = useLocale()
  const keys = months.map(monthKey)
  const names = new Map(months.map((month) => [monthKey(month), monthInWords(month.year, month.month, locale)]))
  const choices = (bound: string | null) => [...new Set([...keys, ...(bound ? [bound] : [])])].toSorted()
  const isActive = from !== null || to !== null
  const face = (
    <>
      {t.filters.period}
      {isActive && <span className={styles.badge}>1</span>}
      <Icon name="down" />
    </>
  )
  return (
    <Popover face={face} faceClassName={styles.menuFace} align="end">
      {() => (
        <div className={styles.period} role="group" aria-label={t.filters.period}>
          <label>
            {t.filters.from}
            <select value={from ?? ''} onChange={(event) => onChoose(event.target.value || null, to)}>
              <option value="">{t.filters.start}</option>
              {choices(from).map((key) => (
                <option key={key} value={key} disabled={to !== null && key.slice(0, to.length) > to}>
                  {names.get(key) ?? key}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t.filters.to}
            <select value={to ?? ''} onChange={(event) => onChoose(from, event.target.value || null)}>
              <option value="">{t.filters.end}</option>
              {choices(to).map((key) => (
                <option key={key} value={key} disabled={from !== null && key < from.slice(0, key.length)}>
                  {names.get(key) ?? key}
                </option>
              ))}
            </select>
          </label>
          {isActive && (
            <button type="button" className={styles.clearFacet} onClick={() => onChoose(null, null)}>
              {t.filters.clearPeriod}
            </button>
          )}
        </div>
      )}
    </Popover>
  )
}
