import { calendarOf, type Day } from '#src/domain/time/dateSpan.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { dayInWords, monthInWords, shortMonth } from '#src/i18n/dateWords.ts'
import type { TickUnit } from '../layout/axis.ts'

/** The label of a tick of the axis: "2026", "ene", "9 mar", "10"; that of a week is a day with its month. */
export function tickName(day: Day, unit: TickUnit, locale: Locale): string {
  const { year, month, day: date } = calendarOf(day)
  switch (unit) {
    case 'year':
      return String(year)
    case 'quarter':
    case 'month':
      return shortMonth(month, locale)
    case 'week':
      return `${date} ${shortMonth(month, locale)}`
    case 'day':
      return String(date)
  }
}

/** The label of the month or year above the ticks. */
export function contextName(day: Day, unit: 'year' | 'month', locale: Locale): string {
  const { year, month } = calendarOf(day)
  return unit === 'year' ? String(year) : monthInWords(year, month, locale)
}

/** The days from one to another: "8 de junio a 2 de septiembre"; with their years where those differ. */
export function daysName(first: Day, last: Day, locale: Locale): string {
  const hasYear = calendarOf(first).year !== calendarOf(last).year
  const named = [first, last].map((day) => {
    const name = dayInWords(day, locale)
    return hasYear ? name : name.replace(/ (de )?\d+$/u, '')
  })
  return named.join(locale === 'es' ? ' a ' : ' to ')
}
