/**
 * Charts: what a filter leaves, counted and shown. In this folder
 *
 * - a *chart* is the whole thing on the page, with title, sentence, table and picture: months, bars, pairs, days, map;
 * - its *rows* are the counted values, as a table and in words: pure functions (`monthsRows`);
 * - its *picture* is the SVG that Recharts or d3 draws from the rows (`MonthsPicture`), whose code loads later;
 * - *marks* are the values of a picture as buttons that filter the page;
 * - the *frame* is what surrounds every picture: title, switch between picture and table, note, downloads.
 */

import { memo, useMemo, useReducer } from 'react'
import { type Narrowing, noNarrowing } from '#src/domain/selection/filter.ts'
import { compiledStretches } from '#src/domain/time/compiledStretches.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { useAfterPaint } from '#src/ui/browser/useAfterPaint.ts'
import { Failure } from '#src/ui/page/Failure.tsx'
import { BarsChart } from './bars/BarsChart.tsx'
import type { BarFacet } from './bars/barsRows.ts'
import { coverageSentence } from './basis/coverageSentence.ts'
import styles from './Charts.module.css'
import type { ChartedRecord, ChartedView, ChartHost, ChartProps } from './chartProps.ts'
import { DaysChart } from './days/DaysChart.tsx'
import { downloadContextOf } from './frame/downloadContext.ts'
import { MissingPictures } from './frame/LazyPicture.tsx'
import { MapChart } from './map/MapChart.tsx'
import { MonthsChart } from './months/MonthsChart.tsx'
import { OccasionLine } from './occasion/OccasionLine.tsx'
import { PairsChart } from './pairs/PairsChart.tsx'
import { StatusSentence } from './status/StatusSentence.tsx'
import { useChartTexts } from './useChartTexts.ts'

/** The charts of the whole record, in the order of the page: of those that share a row, charts of about one height. */
const allCharts = ['map', 'months', 'days', 'country', 'kind', 'person', 'pairs'] as const
export type ChartName = (typeof allCharts)[number] | BarFacet

type Props = {
  record: ChartedRecord
  view: ChartedView
  host: ChartHost
  charts?: readonly ChartName[]
  /** The country or person whose moves these are, on a page about one. */
  narrowing?: Narrowing
}

/** The section with all charts, for a selection that has moves. A new view is shown after the next paint, so that band and list answer first. */
export const Charts = memo(function Charts({
  record,
  host,
  charts = allCharts,
  narrowing = noNarrowing,
  ...rest
}: Props) {
  const t = useChartTexts()
  const locale = useLocale()
  const { timeline, labels } = record
  const { csvText } = host
  const { panel } = useTexts(commonTexts)
  const [missing, count] = useReducer(add, 0)
  const view = useAfterPaint(rest.view)
  const sentence = view.days && coverageSentence(compiledStretches(timeline.coverage, view.days), t, locale)
  const coverage = sentence ? { sentence, page: host.coveragePage } : null
  const downloads = useMemo(() => {
    const { filter, period } = view
    return downloadContextOf({ timeline, filter, period, sentence, narrowing, labels, csvText, t, locale })
  }, [timeline, view, sentence, narrowing, labels, csvText, t, locale])
  const props: ChartProps = { record, view, host, downloads, coverage }
  const [first, ...others] = charts.map((name) => {
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
  })
  return (
    <MissingPictures value={count}>
      <div className={styles.first}>
        <h2 className={styles.heading}>{t.heading}</h2>
        <p className={styles.lead}>{t.lead}</p>
        {missing > 0 && <Failure title={panel.failed} action={panel.reload} />}
        <StatusSentence view={view} host={host} />
        <OccasionLine record={record} view={view} host={host} />
        {first}
      </div>
      <div className={styles.others}>
        <div className={styles.charts}>{others}</div>
      </div>
    </MissingPictures>
  )
})

function add(sum: number, more: number): number {
  return sum + more
}
