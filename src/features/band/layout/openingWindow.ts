import { fitWindow, type TimeWindow } from '#src/domain/time/timeWindow.ts'

/** The least width of a day at which the whole record still reads: a month of twelve pixels. */
const leastPerDay = 0.4

/** What the band shows when the link does not say: the whole record where that reads well, else its latest part. */
export function openingWindow(whole: TimeWindow, width: number): TimeWindow {
  const days = Math.max(width, 1) / leastPerDay
  return fitWindow({ from: whole.to - days, to: whole.to }, whole)
}
