import { calendarOf, type Day, dayOf } from '#src/domain/time/dateSpan.ts'
import type { TimeWindow } from '#src/domain/time/timeWindow.ts'

/** A word of the axis: the place where it stands, and the beginning of the month or year that it names. */
export type StripTick = { at: number; day: Day; isYear: boolean }

/** How many months lie between two words, the finest first; years from the twelfth on. */
const steps = [1, 3, 6, 12, 24, 60, 120, 240, 600]

/**
 * The words of the axis: months, or where these would be too many years. The month that has begun before the window stands
 * at its beginning, where the next leaves room for it.
 */
export function stripTicks(whole: TimeWindow, most: number): StripTick[] {
  const days = whole.to - whole.from
  const step = steps.find((months) => days / (months * 30.4) <= most) ?? 1_200
  const begin = calendarOf(Math.floor(whole.from))
  const firstMonth = begin.year * 12 + begin.month - 1
  const ticks: StripTick[] = []
  for (let month = firstMonth - (firstMonth % step); ; month += step) {
    const day = dayOf(Math.floor(month / 12), (month % 12) + 1, 1)
    if (day >= whole.to) break
    ticks.push({ at: Math.max(day, whole.from), day, isYear: step >= 12 })
  }
  const [running, next] = ticks
  const isCramped = running && next && next.at - running.at < (days / most) * 0.75
  return isCramped ? ticks.slice(1) : ticks
}
