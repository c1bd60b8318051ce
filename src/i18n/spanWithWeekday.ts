import { areDaysKnown, calendarOf, type DateSpan } from '#src/domain/time/dateSpan.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { dayInWords, spanInWords } from './dateWords.ts'

const weekdays = {
  es: 'domingo lunes martes miércoles jueves viernes sábado'.split(' '),
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
}

/** "martes 23 de diciembre de 2025": with the weekday where a single day is known, otherwise as {@link spanInWords}. */
export function spanWithWeekday(span: DateSpan, locale: Locale): string {
  if (!areDaysKnown(span) || span.first !== span.last) return spanInWords(span, locale)
  const weekday = weekdays[locale][calendarOf(span.first).weekday] ?? ''
  return locale === 'es'
    ? `${weekday} ${dayInWords(span.first, locale)}`
    : `${weekday}, ${dayInWords(span.first, locale)}`
}
