import { useMemo } from 'react'
import type { Narrowing } from '#src/domain/selection/filter.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { type ChartName, Charts } from '#src/features/charts/Charts.tsx'
import { csvText } from '#src/formats/table/csvText.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { periodInWords } from '#src/i18n/periodWords.ts'
import { pathOf } from '#src/url/paths.ts'
import type { Shown } from './useDashboard.ts'

export type MovesChartsProps = {
  timeline: Timeline
  shown: Shown
  charts?: readonly ChartName[]
  /** The country or person of the screen, where it is about one. */
  about?: Narrowing
}

/** Charts of a screen of moves. The objects are memoised because the charts render anew when one of them changes. */
export function MovesCharts({ timeline, shown, charts, about }: MovesChartsProps) {
  const locale = useLocale()
  const { filter, selection, period, labels, months, range, act } = shown
  const record = useMemo(() => ({ timeline, labels, months, range }), [timeline, labels, months, range])
  const view = useMemo(
    () => ({ filter, selection, period: periodInWords(period, locale) }),
    [filter, selection, period, locale],
  )
  const host = useMemo(
    () => ({
      dispatchFilter: act,
      pageOf: (facet: 'country' | 'person', id: string) => pathOf({ name: facet, id }, locale),
      csvText,
    }),
    [act, locale],
  )
  return (
    <Charts record={record} view={view} host={host} {...(charts && { charts })} {...(about && { narrowing: about })} />
  )
}
