import type { Day, DayRange } from './dateSpan.ts'

/** A stretch of time that is drawn, in days: `to` is the end of the last day, so one whole day is `to - from === 1`. */
export type TimeWindow = { from: number; to: number }

/** Where a moment falls on a width of pixels. Moments outside the window fall outside the width. */
export function xOf({ from, to }: TimeWindow, width: number, moment: number): number {
  return ((moment - from) / (to - from)) * width
}

/** The window of the whole record: from a little before its first move to the end of its last or of `until`, whichever is later. */
export function wholeWindow(ranges: readonly DayRange[], until: Day): TimeWindow {
  const first = ranges.reduce((least, range) => Math.min(least, range.first), Infinity)
  const last = ranges.reduce((most, range) => Math.max(most, range.last), until)
  if (!Number.isFinite(first)) return { from: until - 364, to: until + 1 }
  const margin = Math.max(2, (last - first) * 0.02)
  return { from: first - margin, to: last + 1 + margin }
}
