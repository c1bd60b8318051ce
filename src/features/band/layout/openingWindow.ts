import { fitWindow, type TimeWindow } from '#src/domain/time/timeWindow.ts'

/** The most days that the band opens with: less than five years, so that a month has some pixels on a small tablet. */
const mostDays = 1_750

/**
 * The window when the address has none: the whole record, of a longer one its latest part. The same at every width, so
 * that a page can be built with it.
 */
export function openingWindow(whole: TimeWindow): TimeWindow {
  return fitWindow({ from: whole.to - mostDays, to: whole.to }, whole)
}
