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
  /** From the first to the last day of the selection; null where it has no move. */
  days: DayRange | null
  /** The same in words. */
  period: string
}

/** Functions of the app that charts call, because features import neither addresses nor file formats. */
export type ChartHost = {
  dispatchFilter: (action: FilterAction) => void
  /** The path of the page of a country or person. */
  pageOf: (facet: 'country' | 'person', id: string) => string
  /** The part of the page on the method that says what was searched. */
  coveragePage: Coverage['page']
  csvText: DownloadContext['csvText']
}

/** What the days shown mostly rest on, and the page that tells more. */
export type Coverage = { sentence: string; page: { pathname: string; hash: string } }

export type ChartProps = {
  record: ChartedRecord
  view: ChartedView
  host: ChartHost
  downloads: DownloadContext
  /** Null where the days shown have no stretch that needs a word. */
  coverage: Coverage | null
}
