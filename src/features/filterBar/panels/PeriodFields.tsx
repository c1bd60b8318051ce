import { useMemo, useRef } from 'react'
import { periodCounter } from '#src/domain/selection/periodCounter.ts'
import { parseDateSpan } from '#src/domain/time/dateSpan.ts'
import { monthKey, monthsOf } from '#src/domain/time/months.ts'
import { spanInWords } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { Select } from '#src/ui/Select.tsx'
import type { FilterControls } from '../filterControls.ts'
import options from './FacetOptions.module.css'
import styles from './PeriodFields.module.css'
import { filterPanelTexts } from './texts.ts'

/** The period by its first and last month. */
export function PeriodFields({ controls }: { controls: FilterControls }) {
  const { timeline, filter, dispatchFilter } = controls
  const { from, to } = filter
  const common = useTexts(commonTexts)
  const t = useTexts(filterPanelTexts)
  const group = useRef<HTMLDivElement>(null)
  const count = useMemo(() => periodCounter(timeline, filter), [timeline, filter])
  const keys = useMemo(() => monthsOf(timeline.moves).map(monthKey), [timeline])
  const choose = (first: string | null, last: string | null) =>
    dispatchFilter({ type: 'periodChosen', from: first, to: last })
  return (
    <div ref={group} className={styles.period} role="group" aria-label={common.filters.period} tabIndex={-1}>
      <Bound
        label={t.from}
        open={common.filters.start}
        value={from}
        keys={keys}
        countOf={(key) => count(key, to)}
        onChoose={(key) => choose(key, to)}
      />
      <Bound
        label={t.to}
        open={common.filters.end}
        value={to}
        keys={keys}
        countOf={(key) => count(from, key)}
        onChoose={(key) => choose(from, key)}
      />
      {(from !== null || to !== null) && (
        <button
          type="button"
          className={options.clear}
          onClick={() => {
            group.current?.focus({ preventScroll: true }) // as in FacetOptions
            choose(null, null)
          }}
        >
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
      <Select value={value ?? ''} onChange={(event) => onChoose(event.target.value || null)}>
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
      </Select>
    </label>
  )
}
