import type { Filter, FilterAction } from '#src/domain/selection/filter.ts'
import type { Selection } from '#src/domain/selection/selection.ts'
import type { DayRange } from '#src/domain/time/dateSpan.ts'
import type { Month } from '#src/domain/time/months.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { FacetLabels } from '#src/i18n/labels.ts'
import type { DownloadContext } from './frame/downloadContext.ts'

/** The moves of a page, and what is computed from them independently of the filter. */
export type ChartedRecord = {
  timeline: Timeline
  labels: FacetLabels
  months: readonly Month[]
  /** The days of all moves. */
  range: DayRange
}

/** The filter and the moves that it selects. */
export type ChartedView = {
  filter: Filter
  selection: Selection
  /** The days of the selection, in words. */
  period: string
}

/** Functions of the app that charts call, because features import neither addresses nor file formats. */
export type ChartHost = {
  dispatchFilter: (action: FilterAction) => void
  /** The path of the page of a country or person. */
  pageOf: (facet: 'country' | 'person', id: string) => string
  csvText: DownloadContext['csvText']
}

export type ChartProps = {
  record: ChartedRecord
  view: ChartedView
  host: ChartHost
  downloads: DownloadContext
}
