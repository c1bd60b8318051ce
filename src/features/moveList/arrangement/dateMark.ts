import { calendarOf, type DateSpan } from '#src/domain/time/dateSpan.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { shortMonth, shortWeekday } from '#src/i18n/dateWords.ts'
import type { MoveListTexts } from '../texts.es.ts'

/**
 * The date beside a row: figures, and small words before and after them; any of the three may be empty. A weekday keeps
 * its day on its line, as `before` ends with the space that it needs; longer words stand above the figures.
 */
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
    before: doubtOf(span, t) || (isOneDay ? `${shortWeekday(span.first, locale)}\u00a0` : ''),
    figures: isOneDay ? `${from.day}` : `${from.day}–${to.day}`,
    after: isOneMonth ? '' : shortMonth(to.month, locale),
  }
}

function doubtOf({ approximate, uncertain }: DateSpan, t: DateTexts): string {
  return approximate ? `${t.around} ` : uncertain ? `${t.perhaps} ` : ''
}
