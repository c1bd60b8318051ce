import { calendarOf, type DateSpan, type Day, type DayRange } from '#src/domain/time/dateSpan.ts'
import type { Locale } from '#src/domain/vocabulary.ts'

/**
 * Dates in words. Written by hand and not by Intl, whose ranges and abbreviations differ between Node and browsers and
 * would make a prerendered page and its first render disagree.
 */
const months = {
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}
const shortMonths = {
  es: 'ene feb mar abr may jun jul ago sept oct nov dic'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' '),
}
const shortWeekdays = {
  es: 'dom lun mar mié jue vie sáb'.split(' '),
  en: 'Sun Mon Tue Wed Thu Fri Sat'.split(' '),
}
const doubt = {
  es: { approximate: 'fecha aproximada', uncertain: 'fecha incierta', both: 'fecha incierta y aproximada' },
  en: { approximate: 'approximate date', uncertain: 'uncertain date', both: 'uncertain and approximate date' },
}

const shortDoubt = {
  es: { approximate: 'aprox.', uncertain: 'incierta' },
  en: { approximate: 'approx.', uncertain: 'uncertain' },
}

/** "23 de diciembre de 2025", "diciembre de 2025, fecha aproximada", "2–5 de febrero de 2026". */
export function spanInWords(span: DateSpan, locale: Locale): string {
  const words = doubtInWords(span, locale)
  return words ? `${plainSpan(span, locale)}, ${words}` : plainSpan(span, locale)
}

/** "aproximada", "incierta": empty when the date is sure. */
export function doubtInWords({ approximate, uncertain }: DateSpan, locale: Locale): string {
  if (approximate && uncertain) return doubt[locale].both
  if (approximate) return doubt[locale].approximate
  return uncertain ? doubt[locale].uncertain : ''
}

/** "23 de diciembre de 2025", "23 December 2025". */
export function dayInWords(day: Day, locale: Locale): string {
  const { year, month, day: date } = calendarOf(day)
  return locale === 'es'
    ? `${date} de ${monthName(month, locale)} de ${year}`
    : `${date} ${monthName(month, locale)} ${year}`
}

/** "23 dic 2025": for places where room is short. */
export function shortDay(day: Day, locale: Locale): string {
  const { year, month, day: date } = calendarOf(day)
  return `${date} ${shortMonth(month, locale)} ${year}`
}

/** "6–7 ene 2026", "30 ene – 2 feb 2026", and a single day as {@link shortDay}: all days of a range, where room is short. */
export function shortDays({ first, last }: DayRange, locale: Locale): string {
  const [from, to] = [calendarOf(first), calendarOf(last)]
  const end = shortDay(last, locale)
  if (first === last) return end
  if (from.year !== to.year) return `${shortDay(first, locale)} – ${end}`
  return from.month === to.month ? `${from.day}–${end}` : `${from.day} ${shortMonth(from.month, locale)} – ${end}`
}

/** "6–7 ene 2026", "mayo 2026 (aprox.)": a date with its certainty, for places where room is short. */
export function shortSpan(span: DateSpan, locale: Locale): string {
  const words = shortDoubt[locale]
  const doubts = [span.approximate && words.approximate, span.uncertain && words.uncertain].filter(Boolean)
  const plain = plainShortSpan(span, locale)
  return doubts.length > 0 ? `${plain} (${doubts.join(', ')})` : plain
}

/** The short day with spaces that do not break: within a text, a date stays on one line. */
export function unbrokenDay(day: Day, locale: Locale): string {
  return shortDay(day, locale).replaceAll(' ', '\u00a0')
}

/** "10 al 12 de marzo", "28 February to 2 March": days where the year is known from what stands around. */
export function dayRangeInWords(first: Day, last: Day, locale: Locale): string {
  const [from, to] = [calendarOf(first), calendarOf(last)]
  const end =
    locale === 'es' ? `${to.day} de ${monthName(to.month, locale)}` : `${to.day} ${monthName(to.month, locale)}`
  if (first === last) return end
  const isOneMonth = from.year === to.year && from.month === to.month
  const of = locale === 'es' ? ' de ' : ' '
  const start = isOneMonth ? `${from.day}` : `${from.day}${of}${monthName(from.month, locale)}`
  return locale === 'es' ? `${start} al ${end}` : `${start} to ${end}`
}

/** "diciembre de 2025", "December 2025". */
export function monthInWords(year: number, month: number, locale: Locale): string {
  return locale === 'es' ? `${monthName(month, locale)} de ${year}` : `${monthName(month, locale)} ${year}`
}

/** "dic", "Dec". Month from 1. */
export function shortMonth(month: number, locale: Locale): string {
  return shortMonths[locale][month - 1] ?? ''
}

/** "mar", "Tue" for a day. */
export function shortWeekday(day: Day, locale: Locale): string {
  return shortWeekdays[locale][calendarOf(day).weekday] ?? ''
}

function plainSpan(span: DateSpan, locale: Locale): string {
  const from = calendarOf(span.first)
  const to = calendarOf(span.last)
  if (span.precision === 'year') return from.year === to.year ? `${from.year}` : `${from.year}–${to.year}`
  if (span.precision === 'month') return monthSpan(from, to, locale)
  if (span.first === span.last) return dayInWords(span.first, locale)
  if (from.year !== to.year) return joined(dayInWords(span.first, locale), dayInWords(span.last, locale), locale)
  if (from.month === to.month) {
    return locale === 'es'
      ? `${from.day}–${to.day} de ${monthInWords(to.year, to.month, locale)}`
      : `${from.day}–${to.day} ${monthInWords(to.year, to.month, locale)}`
  }
  const start =
    locale === 'es' ? `${from.day} de ${monthName(from.month, locale)}` : `${from.day} ${monthName(from.month, locale)}`
  return joined(start, dayInWords(span.last, locale), locale)
}

function plainShortSpan(span: DateSpan, locale: Locale): string {
  const from = calendarOf(span.first)
  const to = calendarOf(span.last)
  if (span.precision === 'year') return plainSpan(span, locale)
  if (span.precision === 'month') {
    const ends = [from, to].map(({ month }) => monthName(month, locale))
    if (from.year !== to.year) return `${ends[0]} ${from.year} – ${ends[1]} ${to.year}`
    return from.month === to.month ? `${ends[1]} ${to.year}` : `${ends[0]}–${ends[1]} ${to.year}`
  }
  return shortDays(span, locale)
}

type Calendar = ReturnType<typeof calendarOf>

function monthSpan(from: Calendar, to: Calendar, locale: Locale): string {
  const end = monthInWords(to.year, to.month, locale)
  if (from.year === to.year && from.month === to.month) return end
  if (from.year === to.year) return `${monthName(from.month, locale)}–${end}`
  return joined(monthInWords(from.year, from.month, locale), end, locale)
}

function joined(from: string, to: string, locale: Locale): string {
  return locale === 'es' ? `${from} a ${to}` : `${from} to ${to}`
}

function monthName(month: number, locale: Locale): string {
  return months[locale][month - 1] ?? ''
}
