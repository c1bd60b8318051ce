import { Fragment } from 'react'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { bindWords } from '#src/i18n/typography.ts'
import '#src/ui/pressed.css'
import type { ChartedView, ChartHost } from '../chartProps.ts'
import { useChartTexts } from '../useChartTexts.ts'
import styles from './StatusSentence.module.css'
import { statusCounts } from './statusCounts.ts'

type Props = { view: ChartedView; host: Pick<ChartHost, 'dispatchFilter'> }

/** How many moves have each status, as a sentence whose parts filter; nothing where all took place. */
export function StatusSentence({ view, host }: Props) {
  const { statuses } = useChartTexts()
  const locale = useLocale()
  const { filter, selection } = view
  const parts = statusCounts(selection, filter)
  const base = selection.bases.status
  if (base === 0 || parts.length === 0) return null
  return (
    <p className={styles.sentence}>
      <span>{bindWords(statuses.of(formatNumber(base, locale), base, filter.status.length > 0), [])}</span>{' '}
      {parts.map(({ status, count, chosen }, at) => (
        <Fragment key={status}>
          <span className={styles.part}>
            <button
              type="button"
              aria-pressed={chosen}
              onClick={() => host.dispatchFilter({ type: 'toggled', facet: 'status', value: status })}
            >
              {`${formatNumber(count, locale)} ${statuses.parts[status](count)}`}
            </button>
            <span>{at < parts.length - 1 ? ';' : '.'}</span>
          </span>{' '}
        </Fragment>
      ))}
    </p>
  )
}
