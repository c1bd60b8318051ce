/**
 * When something happened, as precisely as the sources say and no more.
 *
 * A day is a whole number counted from 1970-01-01 in UTC, so comparing and drawing days involves no time zone.
 * "2026-01~" covers all of January and is marked approximate.
 * The grammar is the part of EDTF (ISO 8601-2, levels 0 and 1) that a reference work on dated acts can use: a day, a
 * month, a year, each with "?", "~" or "%" behind it, and a closed interval of two of them.
 */
export type Day = number
export type DayRange = { first: Day; last: Day }
export type Precision = 'day' | 'month' | 'year'
export type DateSpan = DayRange & {
  /** That of the less precise end: dates in words must not say more. */
  precision: Precision
  interval: boolean
  approximate: boolean
  uncertain: boolean
}

export type DateFault = 'syntax' | 'unsupported' | 'impossible' | 'reversed'

type Point = DayRange & { precision: Precision; approximate: boolean; uncertain: boolean }

const msPerDay = 86_400_000
const pointPattern = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([?~%])?$/
/**
 * Valid at EDTF level 1, yet no date that a source would give: open ends, seasons, unspecified digits, long or negative
 * years, times.
 */
const otherLevelOne = /^(?:.*\.\..*|\/.+|.+\/|.*X.*|\d{4}-(?:2[1-4])[?~%]?|Y-?\d{5,}|-\d{4}.*|.*T\d{2}.*)$/

/** Reads a date span. Null when the text is none that we use; {@link dateFault} says why. */
export function parseDateSpan(text: string): DateSpan | null {
  const span = readDateSpan(text)
  return typeof span === 'string' ? null : span
}

/** Why a text is no date span: for the message to the editor. Null when it is one. */
export function dateFault(text: string): DateFault | null {
  const span = readDateSpan(text)
  return typeof span === 'string' ? span : null
}

/** The day of a plain calendar date "2025-12-23". Throws a RangeError on anything else: for dates that code writes. */
export function toDay(text: string): Day {
  const span = parseDateSpan(text)
  if (!span || span.interval || span.precision !== 'day') throw new RangeError(`not a calendar day: ${text}`)
  return span.first
}

/** The calendar date of a day, as "2025-12-23". */
export function formatDay(day: Day): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10)
}

/** The first moment of a calendar date "2025-12-23" in UTC, for formats that want a moment where the record has a day. */
export function startOfDay(text: string): Date {
  return new Date(`${text}T00:00:00Z`)
}

/** Year, month (1–12), day of the month (1–31) and weekday (0 is Sunday) of a day. */
export function calendarOf(day: Day): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(day * msPerDay)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  }
}

/**
 * The day that year, month (1–12) and day of the month make; months and days outside their range roll over as in
 * Date.UTC.
 */
export function dayOf(year: number, month: number, day: number): Day {
  return new Date(0).setUTCFullYear(year, month - 1, day) / msPerDay // Date.UTC takes the year 25 for 1925
}

/**
 * The current day in an IANA time zone. The one place that asks the clock; rules take the day as an argument.
 * The date is read by its parts: the text that Intl writes for people differs between browsers, in order and signs.
 */
export function today(timeZone: string, now: number = Date.now()): Day {
  const parts = calendarIn(timeZone).formatToParts(now)
  const numberOf = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value)
  return dayOf(numberOf('year'), numberOf('month'), numberOf('day'))
}

const calendars = new Map<string, Intl.DateTimeFormat>()

/** Kept, since components ask for the day whenever they render, and a format takes a millisecond to make. */
function calendarIn(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone)
  if (known) return known
  const calendar = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  calendars.set(timeZone, calendar)
  return calendar
}

/** Whether the days themselves are known, and not only a month or about when. */
export function areDaysKnown({ precision, approximate, uncertain }: DateSpan): boolean {
  return precision === 'day' && !approximate && !uncertain
}

/** True when the two ranges share a day. */
export function overlaps(a: DayRange, b: DayRange): boolean {
  return a.first <= b.last && b.first <= a.last
}

/** The moment at which a move stands in every picture: the middle of the days on which it may have taken place. */
export function middleOf({ first, last }: DayRange): number {
  return (first + last + 1) / 2
}

/** The day on which a move is counted: that of its middle, and the day before where two days meet there. */
export function middleDayOf({ first, last }: DayRange): Day {
  return (first + last) >> 1
}

/** True when both ends are days, not months or years: only then can a reader enter the date in a calendar. */
export function hasDays({ precision }: DateSpan): boolean {
  return precision === 'day'
}

function readDateSpan(text: string): DateSpan | DateFault {
  const ends = text.split('/')
  if (ends.length > 2) return 'syntax'
  const [from, to] = ends.map(readPoint)
  if (from === undefined) return 'syntax'
  for (const end of [from, to]) if (typeof end === 'string') return otherLevelOne.test(text) ? 'unsupported' : end
  const start = from as Point
  const end = (to ?? from) as Point
  if (end.last < start.first || end.first < start.first || end.last < start.last) return 'reversed'
  return {
    first: start.first,
    last: end.last,
    precision: coarser(start.precision, end.precision),
    interval: to !== undefined,
    approximate: start.approximate || end.approximate,
    uncertain: start.uncertain || end.uncertain,
  }
}

function readPoint(text: string): Point | DateFault {
  const match = pointPattern.exec(text)
  if (!match) return 'syntax'
  const [, year = '', month, day, mark] = match
  const range = calendarRange(Number(year), month, day)
  if (!range) return 'impossible'
  return {
    ...range,
    precision: day ? 'day' : month ? 'month' : 'year',
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  }
}

function calendarRange(year: number, month?: string, day?: string): DayRange | null {
  if (!month) return { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) }
  const m = Number(month)
  if (m < 1 || m > 12) return null
  const lastOfMonth = dayOf(year, m + 1, 0)
  if (!day) return { first: dayOf(year, m, 1), last: lastOfMonth }
  const only = dayOf(year, m, Number(day))
  return Number(day) < 1 || only > lastOfMonth ? null : { first: only, last: only }
}

function coarser(a: Precision, b: Precision): Precision {
  const order: Precision[] = ['day', 'month', 'year']
  return order[Math.max(order.indexOf(a), order.indexOf(b))] ?? 'year'
}
