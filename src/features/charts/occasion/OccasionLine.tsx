import { largeOccasion } from '#src/domain/counts/largeOccasion.ts'
import { exclusionOf, isExclusion } from '#src/domain/selection/exclusion.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { bindWords } from '#src/i18n/typography.ts'
import '#src/ui/pressed.css'
import type { ChartedRecord, ChartedView, ChartHost } from '../chartProps.ts'
import { useChartTexts } from '../useChartTexts.ts'
import styles from './OccasionLine.module.css'

type Props = { record: ChartedRecord; view: ChartedView; host: Pick<ChartHost, 'dispatchFilter'> }

/**
 * Where one occasion makes much of what the charts show: how much, and a button that shows them without it. Where it is left
 * out already, the button that brings it back.
 */
export function OccasionLine({ record, view, host }: Props) {
  const { occasion } = useChartTexts()
  const locale = useLocale()
  const { timeline, labels } = record
  const { indices } = view.selection
  const nameOf = (value: string) => labels.occasion.get(value) ?? value
  const excluded = view.filter.occasion.filter(isExclusion)
  const large = largeOccasion(indices.flatMap((index) => timeline.moves[index] ?? []))
  const offered = large && !view.filter.occasion.includes(large.id) ? exclusionOf(large.id) : null
  if (excluded.length === 0 && offered === null) return null
  return (
    <p className={styles.line}>
      {large && offered !== null && (
        <span>
          {bindWords(
            occasion.share(
              nameOf(large.id),
              formatNumber(large.count, locale),
              formatNumber(indices.length, locale),
              indices.length,
            ),
            [],
          )}
        </span>
      )}
      {[...excluded, ...(offered === null ? [] : [offered])].map((value) => (
        <button
          key={value}
          type="button"
          aria-pressed={value !== offered}
          onClick={() => host.dispatchFilter({ type: 'toggled', facet: 'occasion', value })}
        >
          {nameOf(value)}
        </button>
      ))}
    </p>
  )
}
