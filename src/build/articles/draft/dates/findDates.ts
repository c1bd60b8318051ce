import * as chronoEn from 'chrono-node/en'
import * as chronoEs from 'chrono-node/es'
import { formatDay, startOfDay } from '#src/domain/time/dateSpan.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { type Anchor, type DateBasis, type FoundDate, overlap, type WritingTime } from './date.ts'
import { findEventDates } from './eventDates.ts'
import { findWeekdays } from './weekdays.ts'

/**
 * The dates in a text, in its order. chrono-node reads calendar dates and words such as "ayer"; weekdays and spans since an
 * event are read here, since it takes "este martes" of a Thursday for the one to come, and "más de una semana de…" for a week
 * from now, while a newspaper means the past.
 */
export function findDates(text: string, locale: Locale, time: WritingTime, anchors: readonly Anchor[]): FoundDate[] {
  const own = [...findEventDates(text, locale, anchors), ...findCalendarDates(text, locale, time)]
  const weekdays = findWeekdays(text, locale, time).filter((found) => !own.some((other) => overlap(found, other)))
  return [...own, ...weekdays].toSorted((a, b) => a.start - b.start)
}

function findCalendarDates(text: string, locale: Locale, time: WritingTime): FoundDate[] {
  const events = findEventDates(text, locale, [])
  const reference = time.published ?? time.bounds?.last ?? null
  const moment = reference === null ? new Date(0) : new Date(startOfDay(formatDay(reference)).getTime() + noon)
  const chrono = locale === 'es' ? chronoEs : chronoEn.GB
  return chrono.parse(text, { instant: moment, timezone: 0 }).flatMap(({ index, text: words, start }): FoundDate[] => {
    const place = { start: index, end: index + words.length, words }
    if (/^(?:de|del|por|durante|for) /i.test(words) || events.some((event) => overlap(event, place))) return []
    if (!start.isCertain('month') || start.isCertain('hour')) return []
    const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')]
    if (year === null || month === null || day === null) return []
    const found = (value: string | null, basis: DateBasis) => [{ ...place, date: value, basis }]
    const date = start.isCertain('day')
      ? [year, month, day].map((part) => String(part).padStart(2, '0')).join('-')
      : `${year}-${String(month).padStart(2, '0')}`
    const isRelative = !/\d{1,2}|\d{4}/.test(words)
    if (start.isCertain('year') && !isRelative) return found(date, { by: 'text' })
    if (time.published !== null) return found(date, { by: 'publication' })
    if (time.bounds === null || isRelative) return found(null, { by: 'nothing' })
    return found(date, { by: 'bounds' })
  })
}

/** In milliseconds: at noon no time zone makes another day of a moment. */
const noon = 12 * 60 * 60 * 1000
