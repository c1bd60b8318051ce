import { type Month, monthKey } from './months.ts'

/** A month or a whole year: what a bar of a chart stands for. */
export type CalendarPeriod = {
  /** "2026-03"; of a year "2026". */
  key: string
  year: number
  /** Null for a year. */
  month: number | null
  /** Its first and its last month, as bounds of a filter and of links have them. */
  from: string
  to: string
}

/** More bars than these would be too thin to tell apart and to choose. */
const mostMonths = 48

/** Months as they are or, where they are too many for a chart, their years. */
export function calendarPeriods(months: readonly Month[]): readonly CalendarPeriod[] {
  if (months.length <= mostMonths) {
    return months.map(({ year, month }) => {
      const key = monthKey({ year, month })
      return { key, year, month, from: key, to: key }
    })
  }
  const years = new Set(months.map(({ year }) => year))
  return [...years].map((year) => ({
    key: String(year),
    year,
    month: null,
    from: monthKey({ year, month: 1 }),
    to: monthKey({ year, month: 12 }),
  }))
}
