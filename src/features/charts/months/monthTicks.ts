import type { Month } from '#src/domain/time/months.ts'
import { hasMonthNames } from '../pictureSizes.ts'

/** The least distance of two years that are written, in pixels. */
const yearRoom = 46

/**
 * What is written under the bars of a panel, by their places: a month, a year, or a month with its year. Where each month
 * has its name, years are a line of their own below.
 */
export type MonthTick = { at: number; line: 0 | 1; month: number | null; year: number | null }

/**
 * The ticks of a row of months at the width of one month: where all have room each month, and below them the year of the
 * first and of each January, unless the first is too near to one. Else as many years as have room, and where that is one at
 * most, the first and the last month with their years.
 */
export function monthTicks(months: readonly Month[], width: number): MonthTick[] {
  const januaries = months.flatMap(({ month }, at) => (month === 1 ? [at] : []))
  const yearsAt = (places: readonly number[], line: 0 | 1) =>
    places.map((at): MonthTick => ({ at, line, month: null, year: months[at]?.year ?? null }))
  if (hasMonthNames(width)) {
    const names = months.map(({ month }, at): MonthTick => ({ at, line: 0, month, year: null }))
    const [january = Number.POSITIVE_INFINITY] = januaries
    const isFirstApart = months.length > 0 && january * width >= yearRoom
    return names.concat(yearsAt(isFirstApart ? [0, ...januaries] : januaries, 1))
  }
  const everyYears = Math.ceil(yearRoom / (12 * width))
  const years = januaries.filter((_, index) => index % everyYears === 0)
  if (years.length > 1) return yearsAt(years, 0)
  const ends = months.length > 1 ? [0, months.length - 1] : [0]
  return ends.flatMap((at): MonthTick[] => {
    const end = months[at]
    return end ? [{ at, line: 0, month: end.month, year: end.year }] : []
  })
}
