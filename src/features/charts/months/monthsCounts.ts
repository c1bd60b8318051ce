import { countByPeriod, type PeriodCounts } from '#src/domain/counts/periodCounts.ts'
import type { Filter } from '#src/domain/selection/filter.ts'
import { type Selection, select } from '#src/domain/selection/selection.ts'
import { calendarPeriods } from '#src/domain/time/calendarPeriods.ts'
import type { Month } from '#src/domain/time/months.ts'
import type { Timeline } from '#src/domain/timeline.ts'

export type MonthsCounts = {
  /** The months, or years, of the moves selected without the filter by period: what choosing one of them shows. */
  ofPeriods: PeriodCounts
  /** The same without the filter by theme as well: what choosing a theme in one of them shows. */
  ofCells: PeriodCounts
  /** For each theme, how many moves choosing it alone would leave: within the period of the filter, unlike its bars. */
  totals: ArrayLike<number>
}

/** What the chart of months counts: by year where the months are many. */
export function monthsCounts(
  timeline: Timeline,
  filter: Filter,
  selection: Selection,
  months: readonly Month[],
): MonthsCounts {
  const periods = calendarPeriods(months)
  const { indices } = select(timeline, { ...filter, from: null, to: null })
  const unthemed = select(timeline, { ...filter, theme: [], from: null, to: null })
  return {
    ofPeriods: countByPeriod(timeline, indices, periods),
    ofCells: countByPeriod(timeline, unthemed.indices, periods),
    totals: selection.counts.theme,
  }
}
