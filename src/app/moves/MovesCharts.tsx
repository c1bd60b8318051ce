import { useMemo } from 'react'
import type { DispatchFilter } from '#src/app/address/useViewState.ts'
import type { Filter, Narrowing } from '#src/domain/selection/filter.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { type ChartName, Charts } from '#src/features/charts/Charts.tsx'
import { csvText } from '#src/formats/table/csvText.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import type { FacetLabels } from '#src/i18n/labels.ts'
import { periodInWords } from '#src/i18n/periodWords.ts'
import { pathOf } from '#src/url/paths.ts'
import type { SelectedMoves, WholeTimeline } from './useSelectedMoves.ts'

export type MovesChartsProps = {
  timeline: Timeline
  filter: Filter
  selected: SelectedMoves
  whole: WholeTimeline
  labels: FacetLabels
  dispatchFilter: DispatchFilter
  charts?: readonly ChartName[]
  /** On the page of a country or person: the filter that gives the same moves on the dashboard. */
  narrowing?: Narrowing
}

/** Charts of a page of moves. The objects are memoised because the charts render anew when one of them changes. */
export function MovesCharts(props: MovesChartsProps) {
  const { timeline, filter, selected, whole, labels, dispatchFilter, charts, narrowing } = props
  const { selection, period } = selected
  const { months, range } = whole
  const locale = useLocale()
  const record = useMemo(() => ({ timeline, labels, months, range }), [timeline, labels, months, range])
  const view = useMemo(
    () => ({ filter, selection, days: period, period: periodInWords(period, locale) }),
    [filter, selection, period, locale],
  )
  const host = useMemo(
    () => ({
      dispatchFilter,
      pageOf: (facet: 'country' | 'person', id: string) => pathOf({ name: facet, id }, locale),
      coveragePage: { pathname: pathOf({ name: 'method' }, locale), hash: '#coverage' },
      csvText,
    }),
    [dispatchFilter, locale],
  )
  return (
    <Charts record={record} view={view} host={host} {...(charts && { charts })} {...(narrowing && { narrowing })} />
  )
}
