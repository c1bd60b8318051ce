import type { ReactNode } from 'react'
import type { FacetId, Filter, FilterAction } from '#src/domain/selection/filter.ts'
import { facetIds, isFiltering } from '#src/domain/selection/filter.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { Icon } from '#src/ui/Icon.tsx'
import styles from './SelectionLine.module.css'
import { selectionTexts } from './texts.ts'

type Props = {
  count: number
  total: number
  /** The days that the selected moves span, in words; empty when there are none. */
  period: string
  filter: Filter
  /** The filter in words, for print. */
  printed: string
  labels: Readonly<Record<FacetId, ReadonlyMap<string, string>>>
  /** A bound of the period in words. */
  boundName: (bound: string) => string
  dispatchFilter: (action: FilterAction) => void
  /** Buttons that act on the selection. */
  children?: ReactNode
}

/** How many moves are selected, a button to remove each choice of the filter, and one that clears all. */
export function SelectionLine({
  count,
  total,
  period,
  filter,
  printed,
  labels,
  boundName,
  dispatchFilter,
  children,
}: Props) {
  const t = useTexts(selectionTexts)
  const common = useTexts(commonTexts)
  const locale = useLocale()
  const whole = formatNumber(total, locale)
  const [head, tail] =
    count === total ? t.all(whole, count, period) : t.some(formatNumber(count, locale), whole, period)
  return (
    <div className={styles.line}>
      <p role="status" className={styles.words}>
        <b>{head}</b>
        {tail}
      </p>
      {isFiltering(filter) && (
        <ul className={styles.choices} aria-label={common.filters.label}>
          {facetIds.flatMap((facet) =>
            filter[facet].map((value) => (
              <Choice
                key={`${facet}.${value}`}
                name={labels[facet].get(value) ?? value}
                theme={facet === 'theme' ? value : undefined}
                onRemove={() => dispatchFilter({ type: 'toggled', facet, value })}
              />
            )),
          )}
          {(filter.from || filter.to) && (
            <Choice
              name={common.selection.period(
                filter.from ? boundName(filter.from) : common.filters.start,
                filter.to ? boundName(filter.to) : common.filters.end,
              )}
              onRemove={() => dispatchFilter({ type: 'periodChosen', from: null, to: null })}
            />
          )}
          {filter.query && (
            <Choice
              name={common.selection.search(filter.query)}
              onRemove={() => dispatchFilter({ type: 'queryTyped', query: '' })}
            />
          )}
          <li>
            <button type="button" className={styles.clear} onClick={() => dispatchFilter({ type: 'cleared' })}>
              {common.filters.clear}
            </button>
          </li>
        </ul>
      )}
      <p className={styles.printed}>{printed}</p>
      {children}
    </div>
  )
}

type ChoiceProps = { name: string; theme?: string | undefined; onRemove: () => void }

function Choice({ name, theme, onRemove }: ChoiceProps) {
  const common = useTexts(commonTexts)
  return (
    <li>
      <button type="button" className={styles.choice} data-theme={theme} onClick={onRemove}>
        <span className="visuallyHidden">{common.filters.clearFacet}: </span>
        {name} <Icon name="close" />
      </button>
    </li>
  )
}
