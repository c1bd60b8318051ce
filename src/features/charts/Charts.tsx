import { memo, useMemo } from 'react'
import { type Filter, type Narrowing, noNarrowing } from '#src/domain/selection/filter.ts'
import type { Selection } from '#src/domain/selection/selection.ts'
import type { DayRange } from '#src/domain/time/dateSpan.ts'
import type { Month } from '#src/domain/time/months.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import type { FacetLabels } from '#src/i18n/labels.ts'
import { useAfterPaint } from '#src/ui/browser/useAfterPaint.ts'
import type { Act } from '#src/url/useViewState.ts'
import { BarsChart } from './bars/BarsChart.tsx'
import type { BarFacet } from './bars/barsRows.ts'
import styles from './Charts.module.css'
import { DaysChart } from './days/DaysChart.tsx'
import type { DownloadContext } from './frame/ChartFrame.tsx'
import { downloadContextOf } from './frame/downloadContext.ts'
import { MapChart } from './map/MapChart.tsx'
import { MonthsChart } from './months/MonthsChart.tsx'
import { PairsChart } from './pairs/PairsChart.tsx'
import { useChartTexts } from './useChartTexts.ts'

/** What every chart and the map are made from. */
export type ChartProps = {
  timeline: Timeline
  filter: Filter
  selection: Selection
  labels: FacetLabels
  months: readonly Month[]
  /** The days of the whole record. */
  range: DayRange
  context: DownloadContext
  act: Act
}

/** The charts in the order in which they stand. */
const allCharts = ['map', 'months', 'country', 'person', 'kind', 'status', 'pairs', 'days'] as const
export type ChartName = (typeof allCharts)[number] | BarFacet

type Props = Omit<ChartProps, 'context'> & {
  /** The days of the selection, in words. */
  period: string
  charts?: readonly ChartName[]
  /** The country or person whose moves these are, on a page about one. */
  about?: Narrowing
}

/** The patterns of the selection: what follows band and list when these have answered. */
export const Charts = memo(function Charts({
  filter,
  selection,
  period,
  charts = allCharts,
  about = noNarrowing,
  ...rest
}: Props) {
  const t = useChartTexts()
  const locale = useLocale()
  const { timeline, labels } = rest
  const shown = useAfterPaint(useMemo(() => ({ filter, selection, period }), [filter, selection, period]))
  const context = useMemo(
    () => downloadContextOf(timeline, shown.filter, about, labels, shown.period, t, locale),
    [timeline, shown, about, labels, t, locale],
  )
  const props: ChartProps = { ...rest, filter: shown.filter, selection: shown.selection, context }
  return (
    <div className={styles.section}>
      <h2 className={styles.heading}>{t.heading}</h2>
      <p className={styles.lead}>{t.lead}</p>
      <div className={styles.charts}>
        {charts.map((name) => {
          switch (name) {
            case 'map':
              return <MapChart key={name} {...props} />
            case 'months':
              return <MonthsChart key={name} {...props} />
            case 'pairs':
              return <PairsChart key={name} {...props} />
            case 'days':
              return <DaysChart key={name} {...props} />
            default:
              return <BarsChart key={name} facet={name} {...props} />
          }
        })}
      </div>
    </div>
  )
})
