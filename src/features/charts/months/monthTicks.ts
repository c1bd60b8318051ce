import type { Month } from '#src/domain/time/months.ts'

/** The width of a month's name and of a year, in pixels. */
const nameRoom = 30
const yearRoom = 36

/** What is written under the bars of a panel, by their places: names of months, or years where these have no room. */
export type MonthTick = { at: number; month: number | null; year: number | null }

/**
 * The ticks of a row of months at the width of one month: each month where all have room, else the first of as many years
 * as have; for less than a year, the first and the last month.
 */
export function monthTicks(months: readonly Month[], width: number): MonthTick[] {
  if (width >= nameRoom) return months.map(({ month }, at) => ({ at, month, year: null }))
  const everyYears = Math.ceil(yearRoom / (12 * width))
  const years = months.flatMap(({ year, month }, at): MonthTick[] =>
    month === 1 && year % everyYears === 0 ? [{ at, month: null, year }] : [],
  )
  if (months.length > 24 && years.length > 1) return years
  const every = Math.ceil(nameRoom / width)
  const last = months.length - 1
  return months.flatMap(({ month }, at) => (at % every === 0 && last - at >= 0 ? [{ at, month, year: null }] : []))
}
