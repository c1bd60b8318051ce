import type { Filter, FilterAction } from '#src/domain/selection/filter.ts'
import type { Selection } from '#src/domain/selection/selection.ts'
import type { DayRange } from '#src/domain/time/dateSpan.ts'
import type { Month } from '#src/domain/time/months.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { FacetLabels } from '#src/i18n/labels.ts'
import type { DownloadContext } from './frame/downloadContext.ts'

/** The moves of a screen, with what follows from them whatever the filter. */
export type ChartedRecord = {
  timeline: Timeline
  labels: FacetLabels
  months: readonly Month[]
  /** The days of all moves. */
  range: DayRange
}

/** What a reader asked to see, and the moves that answer. */
export type ChartedView = {
  filter: Filter
  selection: Selection
  /** The days of the selection, in words. */
  period: string
}

/** What the app does for charts, which know neither addresses nor file formats. */
export type ChartHost = {
  dispatchFilter: (action: FilterAction) => void
  /** Link to the page about a country or person. */
  pageOf: (facet: 'country' | 'person', id: string) => string
  csvText: DownloadContext['csvText']
}

export type ChartProps = {
  record: ChartedRecord
  view: ChartedView
  host: ChartHost
  downloads: DownloadContext
}
