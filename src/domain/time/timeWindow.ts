import { type Day, type DayRange, dayOf, formatDay } from './dateSpan.ts'

/** A stretch of time that is drawn, in days: `to` is the end of the last day, so one whole day is `to - from === 1`. */
export type TimeWindow = { from: number; to: number }

/** The shortest stretch that can be drawn, in days. */
const shortestWindow = 1

/** Where a moment falls on a width of pixels. Moments outside the window fall outside the width. */
export function xOf({ from, to }: TimeWindow, width: number, moment: number): number {
  return ((moment - from) / (to - from)) * width
}

/** The moment at a place on a width of pixels: the inverse of {@link xOf}. */
export function momentAt({ from, to }: TimeWindow, width: number, x: number): number {
  return from + (x / width) * (to - from)
}

/** The room before the first move and after the last one, as a part of the time between them. */
export const marginShare = 0.02

/**
 * The window of the whole record: from a little before its first move to a little after its last, announced ones among
 * them. That of a record without moves is the year up to the day `updated`.
 */
export function wholeWindow(ranges: readonly DayRange[], updated: Day): TimeWindow {
  const first = ranges.reduce((least, range) => Math.min(least, range.first), Infinity)
  const last = ranges.reduce((most, range) => Math.max(most, range.last), -Infinity)
  if (!Number.isFinite(first)) return { from: updated - 364, to: updated + 1 }
  const margin = Math.max(2, (last - first) * marginShare)
  return { from: Math.floor(first - margin), to: Math.ceil(last + 1 + margin) }
}

/** The nearest window that lies within the whole one and is no shorter than {@link shortestWindow}. */
export function fitWindow(window: TimeWindow, whole: TimeWindow): TimeWindow {
  const length = Math.min(Math.max(window.to - window.from, shortestWindow), whole.to - whole.from)
  const middle = (window.from + window.to) / 2
  const from = Math.min(Math.max(middle - length / 2, whole.from), whole.to - length)
  return { from, to: from + length }
}

/** The window `factor` times as long, the moment `at` staying where it is. */
export function zoomWindow({ from, to }: TimeWindow, factor: number, at: number): TimeWindow {
  return { from: at - (at - from) * factor, to: at + (to - at) * factor }
}

/** The window moved by a number of days. */
export function panWindow({ from, to }: TimeWindow, days: number): TimeWindow {
  return { from: from + days, to: to + days }
}

/** Whether two windows show the same, to less than a minute. */
export function sameWindow(a: TimeWindow, b: TimeWindow): boolean {
  const minute = 1 / 1440
  return Math.abs(a.from - b.from) < minute && Math.abs(a.to - b.to) < minute
}

/**
 * A window as links write it: its two ends joined by a dot, each a day or, between midnights, a day and a time in UTC:
 * "2026-03-01.2026-03-12T0630". The end is where the window stops, so "2026-03-10.2026-03-11" is one day.
 */
export function formatWindow({ from, to }: TimeWindow): string {
  return [from, to].map(formatMoment).join('.')
}

/** Reads what {@link formatWindow} wrote. Null when it is none, or ends before it begins. */
export function parseWindow(text: string): TimeWindow | null {
  const ends = text.split('.').map(parseMoment)
  const [from, to] = ends
  if (ends.length !== 2 || from == null || to == null || to <= from) return null
  return { from, to }
}

function formatMoment(moment: number): string {
  const minutes = Math.round(moment * 1440)
  const day = Math.floor(minutes / 1440)
  const rest = minutes - day * 1440
  return rest === 0 ? formatDay(day) : `${formatDay(day)}T${twoDigits(Math.floor(rest / 60))}${twoDigits(rest % 60)}`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

function parseMoment(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3])([0-5]\d))?$/.exec(text)
  if (!match) return null
  const [year = 0, month = 0, date = 0, hour = 0, minute = 0] = match.slice(1).map((part) => Number(part ?? 0))
  const day = dayOf(year, month, date)
  if (formatDay(day) !== text.slice(0, 10)) return null // a date that the calendar does not have
  return day + (hour * 60 + minute) / 1440
}
