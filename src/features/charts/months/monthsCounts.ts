import { countByMonth, type MonthCounts } from '#src/domain/counts/monthCounts.ts'
import type { Filter } from '#src/domain/selection/filter.ts'
import { type Selection, select } from '#src/domain/selection/selection.ts'
import type { Month } from '#src/domain/time/months.ts'
import type { Timeline } from '#src/domain/timeline.ts'

export type MonthsCounts = {
  /** The months of the moves selected without the filter by period: what choosing a month shows. */
  ofMonths: MonthCounts
  /** The same without the filter by theme as well: what choosing a theme in a month shows. */
  ofCells: MonthCounts
  /** For each theme, how many moves choosing it alone would leave: within the period of the filter, unlike its bars. */
  totals: ArrayLike<number>
}

/** What the chart of months counts. */
export function monthsCounts(
  timeline: Timeline,
  filter: Filter,
  selection: Selection,
  months: readonly Month[],
): MonthsCounts {
  const { indices } = select(timeline, { ...filter, from: null, to: null })
  const unthemed = select(timeline, { ...filter, theme: [], from: null, to: null })
  return {
    ofMonths: countByMonth(timeline, indices, months),
    ofCells: countByMonth(timeline, unthemed.indices, months),
    totals: selection.counts.theme,
  }
}
