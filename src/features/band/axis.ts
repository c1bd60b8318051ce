import { calendarOf, dayOf } from '#src/domain/dateSpan.ts'
import { type TimeWindow, xOf } from '#src/domain/timeWindow.ts'

export type Tick = { x: number; year: number; month: number; labelled: boolean; startsYear: boolean }

/** The least room for a month's name, in pixels. */
const leastLabel = 34
/** Steps in months that part a year evenly, so that January, which says the year, has its name in every year. */
const evenSteps = [1, 2, 3, 4, 6, 12]

/** The months that begin inside the window; their names thin out evenly when room is short. */
export function monthTicks(window: TimeWindow, width: number): readonly Tick[] {
  const months = monthStarts(window)
  const least = (months.length * leastLabel) / width
  const every = evenSteps.find((step) => step >= least) ?? Math.ceil(least / 12) * 12
  const isLabelled = ({ year, month }: { year: number; month: number }) => (year * 12 + month - 1) % every === 0
  const firstLabelled = months.findIndex(isLabelled)
  return months.map(({ day, year, month }, index) => ({
    x: xOf(window, width, day),
    year,
    month,
    labelled: isLabelled({ year, month }),
    startsYear: month === 1 || index === firstLabelled,
  }))
}

function monthStarts(window: TimeWindow): { day: number; year: number; month: number }[] {
  const starts = []
  const first = calendarOf(Math.floor(window.from))
  for (let index = 0; ; index++) {
    const day = dayOf(first.year, first.month + index, 1)
    if (day >= window.to) return starts
    const { year, month } = calendarOf(day)
    if (day >= window.from) starts.push({ day, year, month })
  }
}
