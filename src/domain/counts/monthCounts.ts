import { calendarOf } from '../time/dateSpan.ts'
import type { Month } from '../time/months.ts'
import type { Timeline } from '../timeline.ts'

/** How many moves fall into each month, and how many of them have each theme. */
export type MonthCounts = {
  months: readonly Month[]
  moves: Uint32Array
  /** One row a month, one number a theme of the vocabulary: `themes[month * themeCount + theme]`. */
  themes: Uint32Array
  themeCount: number
}

/**
 * Counts a selection by month, as choosing that month would: a move that runs over several counts in each of them, and
 * one with several themes in each of these.
 */
export function countByMonth({ columns }: Timeline, indices: readonly number[], months: readonly Month[]): MonthCounts {
  const { first, last, facets } = columns
  const { size: themeCount, offsets, values } = facets.theme
  const moves = new Uint32Array(months.length)
  const themes = new Uint32Array(months.length * themeCount)
  const [start] = months
  if (!start) return { months, moves, themes, themeCount }
  const monthOf = (day: number) => {
    const { year, month } = calendarOf(day)
    return (year - start.year) * 12 + month - start.month
  }
  for (const index of indices) {
    const from = Math.max(0, monthOf(first[index] ?? 0))
    const to = Math.min(months.length - 1, monthOf(last[index] ?? 0))
    for (let month = from; month <= to; month++) {
      moves[month] = (moves[month] ?? 0) + 1
      for (let at = offsets[index] ?? 0; at < (offsets[index + 1] ?? 0); at++) {
        const cell = month * themeCount + (values[at] ?? 0)
        themes[cell] = (themes[cell] ?? 0) + 1
      }
    }
  }
  return { months, moves, themes, themeCount }
}
