import type { CalendarPeriod } from '../time/calendarPeriods.ts'
import { calendarOf } from '../time/dateSpan.ts'
import type { Timeline } from '../timeline.ts'

/** How many moves fall into each month or year, and how many of them have each theme. */
export type PeriodCounts = {
  periods: readonly CalendarPeriod[]
  moves: Uint32Array
  /** One row a period, one number a theme of the vocabulary: `themes[period * themeCount + theme]`. */
  themes: Uint32Array
  themeCount: number
}

/**
 * Counts a selection by consecutive months or years, as choosing one would: a move that runs over several counts in each of
 * them, and one with several themes in each of these.
 */
export function countByPeriod(
  { columns }: Timeline,
  indices: readonly number[],
  periods: readonly CalendarPeriod[],
): PeriodCounts {
  const { first, last, facets } = columns
  const { size: themeCount, offsets, values } = facets.theme
  const moves = new Uint32Array(periods.length)
  const themes = new Uint32Array(periods.length * themeCount)
  const [start] = periods
  if (!start) return { periods, moves, themes, themeCount }
  const periodOf = (day: number) => {
    const { year, month } = calendarOf(day)
    const years = year - start.year
    return start.month === null ? years : years * 12 + month - start.month
  }
  for (const index of indices) {
    const from = Math.max(0, periodOf(first[index] ?? 0))
    const to = Math.min(periods.length - 1, periodOf(last[index] ?? 0))
    for (let period = from; period <= to; period++) {
      moves[period] = (moves[period] ?? 0) + 1
      for (let at = offsets[index] ?? 0; at < (offsets[index + 1] ?? 0); at++) {
        const cell = period * themeCount + (values[at] ?? 0)
        themes[cell] = (themes[cell] ?? 0) + 1
      }
    }
  }
  return { periods, moves, themes, themeCount }
}
