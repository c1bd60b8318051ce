import { fitWindow, marginShare, sameWindow, type TimeWindow } from '#src/domain/time/timeWindow.ts'

/** The most days that the band opens with: less than five years, so that a month has some pixels on a small tablet. */
const mostDays = 1_750

/**
 * The window when the address has none: the whole record, of a longer one its latest part, with as much room after the
 * last move as a record of that length has; that of the whole may be years. The same at every width, so that a page can be
 * built with it.
 */
export function openingWindow(whole: TimeWindow): TimeWindow {
  const room = ((whole.to - whole.from) * marginShare) / (1 + 2 * marginShare)
  const to = whole.to - Math.max(0, room - mostDays * marginShare)
  return fitWindow({ from: to - mostDays, to }, whole)
}

/** What the address keeps of a window that is asked for: the nearest that can be shown, or null for the opening one. */
export function asLink(window: TimeWindow, whole: TimeWindow): TimeWindow | null {
  const fitted = fitWindow(window, whole)
  return sameWindow(fitted, openingWindow(whole)) ? null : fitted
}
