import type { Period } from '#src/domain/selection/filter.ts'
import { type DayRange, parseDateSpan } from '#src/domain/time/dateSpan.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { spanInWords, unbrokenDay } from './dateWords.ts'
import { commonTexts } from './texts.ts'

/** A bound of the period in words: "diciembre de 2025". */
export function boundInWords(bound: string, locale: Locale): string {
  const span = parseDateSpan(bound)
  return span ? spanInWords(span, locale) : bound
}

/** A day, a month or a year as a period: "23 de diciembre de 2025", "marzo de 2026", "2026". */
export function calendarPeriodInWords({ from, to }: Period, locale: Locale): string {
  return from === to ? boundInWords(from, locale) : from.slice(0, 4)
}

/** "del 14 dic 2025 al 9 sept 2026", "el 23 dic 2025". Empty for null. */
export function periodInWords(period: DayRange | null, locale: Locale): string {
  const t = commonTexts(locale)
  if (!period) return ''
  if (period.first === period.last) return t.selection.onDay(unbrokenDay(period.first, locale))
  return t.selection.between(unbrokenDay(period.first, locale), unbrokenDay(period.last, locale))
}
