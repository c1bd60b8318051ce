import { hasMonthNames } from '../pictureSizes.ts'

/** The least distance of two years that are written, in pixels. */
const yearRoom = 46
/** Where not every year has room, those that are written are round: multiples of one of these. */
const yearSteps = [1, 2, 5, 10, 20, 50, 100]

/** What a bar stands for: a month, or a year, which has none. */
type Bar = { year: number; month: number | null }

/**
 * What is written under the bars of a panel, by their places: a month, a year, or a month with its year. Where each month
 * has its name, years are a line of their own below.
 */
export type PeriodTick = { at: number; line: 0 | 1; month: number | null; year: number | null }

/**
 * The ticks of a row of months or years at the width of one bar. Where all months have room each of them, and below them the
 * year of the first and of each January. Else, and where bars are years, as many years as have room, and where that is one
 * at most, the first and the last bar with their years.
 */
export function periodTicks(bars: readonly Bar[], width: number): PeriodTick[] {
  const januaries = bars.flatMap(({ month }, at) => (month === 1 ? [at] : []))
  const yearsAt = (places: readonly number[], line: 0 | 1) =>
    places.map((at): PeriodTick => ({ at, line, month: null, year: bars[at]?.year ?? null }))
  if (hasMonthNames(bars, width)) {
    const names = bars.map(({ month }, at): PeriodTick => ({ at, line: 0, month, year: null }))
    const starts = bars.flatMap(({ month }, at) => (at === 0 || month === 1 ? [at] : []))
    return names.concat(yearsAt(starts, 1))
  }
  const everyYears = Math.ceil(yearRoom / (12 * width))
  const isByYear = bars.some(({ month }) => month === null)
  const years = isByYear ? roundYears(bars, width) : januaries.filter((_, index) => index % everyYears === 0)
  if (years.length > 1) return yearsAt(years, 0)
  const ends = bars.length > 1 ? [0, bars.length - 1] : [0]
  return ends.flatMap((at): PeriodTick[] => {
    const end = bars[at]
    return end ? [{ at, line: 0, month: end.month, year: end.year }] : []
  })
}

/** The places of round years, in the smallest step in which they have room. */
function roundYears(bars: readonly Bar[], width: number): number[] {
  const step = yearSteps.find((years) => years * width >= yearRoom) ?? Number.POSITIVE_INFINITY
  return bars.flatMap(({ year }, at) => (year % step === 0 ? [at] : []))
}
