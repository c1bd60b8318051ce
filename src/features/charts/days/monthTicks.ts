import { calendarOf, type DayRange, dayOf } from '#src/domain/time/dateSpan.ts'

/** The width of a month's name, in pixels. */
const monthRoom = 34

/** Steps, in months, that always include January. */
const steps = [1, 2, 3, 6, 12, 24, 60, 120]

/** The first days of as many months as have room for their names, every January among them. */
export function monthTicks({ first, last }: DayRange, width: number): number[] {
  const start = calendarOf(first)
  const end = calendarOf(last)
  const months = (end.year - start.year) * 12 + end.month - start.month + 1
  const step = steps.find((size) => (width * size) / months >= monthRoom) ?? 120
  const ticks: number[] = []
  for (let at = start.year * 12 + start.month; at < start.year * 12 + start.month + months; at++) {
    const day = dayOf(0, at, 1)
    if ((at - 1) % step === 0 && day >= first) ticks.push(day)
  }
  return ticks
}
