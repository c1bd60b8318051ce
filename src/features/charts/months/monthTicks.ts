import type { Month } from '#src/domain/time/months.ts'

/** The least width of a month under which its name is written, in pixels. */
const nameRoom = 30
/** The least distance of the months under which two ticks are written: one of them may stand at the edge and be pushed inwards. */
const tickRoom = 46

/** What is written under the bars of a panel, by their places: names of months, and years, which stand for their January. */
export type MonthTick = { at: number; month: number | null; year: number | null }

/**
 * The ticks of a row of months at the width of one month: each month where all have room, else as many years as have. Where
 * that is one at most, the first and the last month as well, unless they are too near to it. A month is written twice only
 * with a year between.
 */
export function monthTicks(months: readonly Month[], width: number): MonthTick[] {
  const ticks = months.map(({ year, month }, at): MonthTick => {
    return month === 1 ? { at, month: null, year } : { at, month, year: null }
  })
  if (width >= nameRoom) return ticks
  const everyYears = Math.ceil(tickRoom / (12 * width))
  const years = ticks.filter(({ year }) => year !== null).filter((_, index) => index % everyYears === 0)
  if (years.length > 1) return years
  const written = [...years]
  for (const end of [ticks[0], ticks.at(-1)]) {
    if (end && written.every(({ at }) => Math.abs(at - end.at) * width >= tickRoom)) written.push(end)
  }
  return written.toSorted((a, b) => a.at - b.at)
}
