import { fitWindow, type TimeWindow } from '#src/domain/time/timeWindow.ts'

/** The least width of a day, in pixels, at which the whole record is shown: twelve for a month. */
const leastPerDay = 0.4

/** The window when the address has none: the whole record where that is legible, else its latest part. */
export function openingWindow(whole: TimeWindow, width: number): TimeWindow {
  const days = Math.max(width, 1) / leastPerDay
  return fitWindow({ from: whole.to - days, to: whole.to }, whole)
}
