import { useMemo, useRef } from 'react'
import { periodCounter } from '#src/domain/selection/periodCounter.ts'
import { parseDateSpan } from '#src/domain/time/dateSpan.ts'
import { monthsOf } from '#src/domain/time/months.ts'
import { spanInWords } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { Select } from '#src/ui/Select.tsx'
import type { FilterControls } from '../filterControls.ts'
import options from './FacetOptions.module.css'
import styles from './PeriodFields.module.css'
import { type PeriodChoice, periodChoices } from './periodChoices.ts'
import { filterPanelTexts } from './texts.ts'

/** The period by its first and last month. */
export function PeriodFields({ controls }: { controls: FilterControls }) {
  const { timeline, filter, dispatchFilter } = controls
  const { from, to } = filter
  const common = useTexts(commonTexts)
  const t = useTexts(filterPanelTexts)
  const group = useRef<HTMLDivElement>(null)
  const count = useMemo(() => periodCounter(timeline, filter), [timeline, filter])
  const months = useMemo(() => monthsOf(timeline.moves), [timeline])
  const choose = (first: string | null, last: string | null) =>
    dispatchFilter({ type: 'periodChosen', from: first, to: last })
  return (
    <div ref={group} className={styles.period} role="group" aria-label={common.filters.period} tabIndex={-1}>
      <Bound
        label={t.from}
        open={common.filters.start}
        value={from}
        choices={periodChoices(months, 'from', from)}
        countOf={(key) => count(key, to)}
        onChoose={(key) => choose(key, to)}
      />
      <Bound
        label={t.to}
        open={common.filters.end}
        value={to}
        choices={periodChoices(months, 'to', to)}
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
  choices: readonly PeriodChoice[]
  countOf: (key: string) => number
  onChoose: (key: string | null) => void
}

/** One end of the period. */
function Bound({ label, open, value, choices, countOf, onChoose }: BoundProps) {
  const locale = useLocale()
  return (
    <label>
      {label}
      <Select value={value ?? ''} onChange={(event) => onChoose(event.target.value || null)}>
        <option value="">{open}</option>
        {choices.map(({ key, year }) => {
          const span = parseDateSpan(year === null ? key : String(year).padStart(4, '0'))
          const count = countOf(key)
          return (
            <option key={key} value={key} disabled={count <= 0 && key !== value}>
              {`${span ? spanInWords(span, locale) : key} (${Math.max(count, 0)})`}
            </option>
          )
        })}
      </Select>
    </label>
  )
}
