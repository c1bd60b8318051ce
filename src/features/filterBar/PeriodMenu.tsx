import { useState } from 'react'
import { parseDateSpan } from '#src/domain/time/dateSpan.ts'
import { type Month, monthKey } from '#src/domain/time/months.ts'
import { spanInWords } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { Popover } from '#src/ui/overlay/Popover.tsx'
import menu from './menu.module.css'
import styles from './PeriodMenu.module.css'
import { filterBarTexts } from './texts.ts'

type Props = {
  from: string | null
  to: string | null
  months: readonly Month[]
  /** Returns a function that counts the moves of a period; called when the menu opens. */
  countPeriod: () => (from: string | null, to: string | null) => number
  onChoose: (from: string | null, to: string | null) => void
}

/** The period by its first and last month. */
export function PeriodMenu(props: Props) {
  const t = useTexts(commonTexts)
  const face = (
    <>
      {t.filters.period}
      {(props.from !== null || props.to !== null) && <span className={menu.badge}>1</span>}
      <Icon name="down" />
    </>
  )
  return (
    <Popover face={face} faceClassName={menu.menuFace} align="end">
      {() => <PeriodPanel {...props} />}
    </Popover>
  )
}

function PeriodPanel({ from, to, months, countPeriod, onChoose }: Props) {
  const common = useTexts(commonTexts)
  const t = useTexts(filterBarTexts)
  const [count] = useState(countPeriod) // the other fields do not change while the menu is open
  const keys = months.map(monthKey)
  return (
    <div className={styles.period} role="group" aria-label={common.filters.period}>
      <Bound
        label={t.from}
        open={common.filters.start}
        value={from}
        keys={keys}
        countOf={(key) => count(key, to)}
        onChoose={(key) => onChoose(key, to)}
      />
      <Bound
        label={t.to}
        open={common.filters.end}
        value={to}
        keys={keys}
        countOf={(key) => count(from, key)}
        onChoose={(key) => onChoose(from, key)}
      />
      {(from !== null || to !== null) && (
        <button type="button" className={menu.clearFacet} onClick={() => onChoose(null, null)}>
          {t.clearPeriod}
        </button>
      )}
    </div>
  )
}

type BoundProps = {
  label: string
  open: string
  value: string | null
  keys: readonly string[]
  countOf: (key: string) => number
  onChoose: (key: string | null) => void
}

/** One end of the period. A bound that is a day, as links can have, is listed among the months. */
function Bound({ label, open, value, keys, countOf, onChoose }: BoundProps) {
  const locale = useLocale()
  const choices = [...new Set([...keys, ...(value ? [value] : [])])].toSorted()
  return (
    <label>
      {label}
      <select value={value ?? ''} onChange={(event) => onChoose(event.target.value || null)}>
        <option value="">{open}</option>
        {choices.map((key) => {
          const span = parseDateSpan(key)
          const count = countOf(key)
          return (
            <option key={key} value={key} disabled={count <= 0 && key !== value}>
              {span ? spanInWords(span, locale) : key} ({Math.max(count, 0)})
            </option>
          )
        })}
      </select>
    </label>
  )
}
