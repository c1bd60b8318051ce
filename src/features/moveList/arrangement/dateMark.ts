import { calendarOf, type DateSpan } from '#src/domain/time/dateSpan.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { shortMonth, shortWeekday } from '#src/i18n/dateWords.ts'
import type { MoveListTexts } from '../texts.es.ts'

/** The date beside a row: figures, and small words before and after them; any of the three may be empty. */
export type DateMark = { before: string; figures: string; after: string }

type DateTexts = MoveListTexts['date']

/** The date of a move under the head of its month: "mar 10", "hacia el 15", "28–2 mar", "sin día". */
export function dateMark(span: DateSpan, locale: Locale, t: DateTexts): DateMark {
  if (span.precision !== 'day')
    return { before: span.precision === 'month' ? t.noDay : t.noMonth, figures: '', after: '' }
  const [from, to] = [calendarOf(span.first), calendarOf(span.last)]
  const isOneDay = span.first === span.last
  const isOneMonth = from.year === to.year && from.month === to.month
  return {
    before: doubtOf(span, t) || (isOneDay ? shortWeekday(span.first, locale) : ''),
    figures: isOneDay ? `${from.day}` : `${from.day}–${to.day}`,
    after: isOneMonth ? '' : shortMonth(to.month, locale),
  }
}

/** The date of a move that stands under no month: "10 mar 2026", "28 feb – 2 mar 2026", "abr – may 2026", "2026". */
export function datedMark(span: DateSpan, locale: Locale, t: DateTexts): DateMark {
  const [from, to] = [calendarOf(span.first), calendarOf(span.last)]
  const before = doubtOf(span, t)
  const isOneYear = from.year === to.year
  if (span.precision === 'year') {
    return { before, figures: isOneYear ? `${to.year}` : `${from.year}–${to.year}`, after: '' }
  }
  const end = `${shortMonth(to.month, locale)} ${to.year}`
  const start = `${shortMonth(from.month, locale)}${isOneYear ? '' : ` ${from.year}`}`
  const isOneMonth = isOneYear && from.month === to.month
  if (span.precision === 'month') return { before, figures: '', after: isOneMonth ? end : `${start} – ${end}` }
  if (!isOneMonth) return { before, figures: `${from.day}`, after: `${start} – ${to.day} ${end}` }
  return { before, figures: from.day === to.day ? `${to.day}` : `${from.day}–${to.day}`, after: end }
}

function doubtOf({ approximate, uncertain, precision }: DateSpan, t: DateTexts): string {
  if (precision !== 'day') return approximate ? t.aroundMonth : uncertain ? t.perhapsMonth : ''
  return approximate ? t.around : uncertain ? t.perhaps : ''
}
