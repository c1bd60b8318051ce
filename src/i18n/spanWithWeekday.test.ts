import { describe, expect, it } from 'vitest'
import { type DateSpan, parseDateSpan } from '#src/domain/time/dateSpan.ts'
import { localeIds } from '#src/domain/vocabulary.ts'
import { spanInWords } from './dateWords.ts'
import { spanWithWeekday } from './spanWithWeekday.ts'

describe(spanWithWeekday, () => {
  it.each([
    ['2025-12-23', 'martes 23 de diciembre de 2025', 'Tuesday, 23 December 2025'],
    ['2026-03-11', 'miércoles 11 de marzo de 2026', 'Wednesday, 11 March 2026'],
    ['2025-12-14', 'domingo 14 de diciembre de 2025', 'Sunday, 14 December 2025'],
    ['2026-01-24', 'sábado 24 de enero de 2026', 'Saturday, 24 January 2026'],
  ])('says the weekday of %s', (date, es, en) => {
    const span = spanOf(date)
    expect([spanWithWeekday(span, 'es'), spanWithWeekday(span, 'en')]).toEqual([es, en])
  })

  it.each(['2025-12', '2026', '2026-02-02/2026-02-05', '2025-12-23~', '2025-12-23?'])(
    'claims none for %s, which is not one sure day',
    (date) => {
      const span = spanOf(date)
      for (const locale of localeIds) expect(spanWithWeekday(span, locale)).toBe(spanInWords(span, locale))
    },
  )
})

function spanOf(date: string): DateSpan {
  const span = parseDateSpan(date)
  if (!span) throw new RangeError(date)
  return span
}
