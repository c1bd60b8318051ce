import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DateSpan, formatDay, parseDateSpan, toDay } from '#src/domain/time/dateSpan.ts'
import { localeIds } from '#src/domain/vocabulary.ts'
import { anyDay } from '../../tests/builders/arbitraries.ts'
import {
  dayInWords,
  dayRangeInWords,
  doubtInWords,
  monthInWords,
  shortDay,
  shortMonth,
  shortSpan,
  shortWeekday,
  spanInWords,
  unbrokenDay,
} from './dateWords.ts'

describe(spanInWords, () => {
  it.each([
    ['2025-12-23', '23 de diciembre de 2025', '23 December 2025'],
    ['2026-02-02/2026-02-02', '2 de febrero de 2026', '2 February 2026'],
    ['2026-02-02/2026-02-05', '2–5 de febrero de 2026', '2–5 February 2026'],
    ['2026-01-30/2026-02-02', '30 de enero a 2 de febrero de 2026', '30 January to 2 February 2026'],
    ['2025-12-30/2026-01-02', '30 de diciembre de 2025 a 2 de enero de 2026', '30 December 2025 to 2 January 2026'],
    ['2025-02-03/2026-02-03', '3 de febrero de 2025 a 3 de febrero de 2026', '3 February 2025 to 3 February 2026'],
    ['2025-12', 'diciembre de 2025', 'December 2025'],
    ['2026-01/2026-03', 'enero–marzo de 2026', 'January–March 2026'],
    ['2025-12/2026-01', 'diciembre de 2025 a enero de 2026', 'December 2025 to January 2026'],
    ['2025-01/2026-01', 'enero de 2025 a enero de 2026', 'January 2025 to January 2026'],
    ['2025-12-23/2026-01', 'diciembre de 2025 a enero de 2026', 'December 2025 to January 2026'], // no finer than its coarser end
    ['2026', '2026', '2026'],
    ['2025/2026', '2025–2026', '2025–2026'],
    ['2025-12~', 'diciembre de 2025, fecha aproximada', 'December 2025, approximate date'],
    ['2025-12-23?', '23 de diciembre de 2025, fecha incierta', '23 December 2025, uncertain date'],
    ['2025%', '2025, fecha incierta y aproximada', '2025, uncertain and approximate date'],
  ])('says %s as "%s" and "%s"', (date, es, en) => {
    const span = spanOf(date)
    expect([spanInWords(span, 'es'), spanInWords(span, 'en')]).toEqual([es, en])
  })

  it('says every day as Intl would', () => {
    const intl = {
      es: new Intl.DateTimeFormat('es', { dateStyle: 'long', timeZone: 'UTC' }),
      en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
    }
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...localeIds), (day, locale) => {
        expect(spanInWords(spanOf(formatDay(day)), locale)).toBe(intl[locale].format(new Date(formatDay(day))))
      }),
    )
  })
})

describe(doubtInWords, () => {
  it.each([
    ['2026', '', ''],
    ['2026~', 'fecha aproximada', 'approximate date'],
    ['2026?', 'fecha incierta', 'uncertain date'],
    ['2026%', 'fecha incierta y aproximada', 'uncertain and approximate date'],
  ])('of %s is "%s" and "%s"', (date, es, en) => {
    const span = spanOf(date)
    expect([doubtInWords(span, 'es'), doubtInWords(span, 'en')]).toEqual([es, en])
  })
})

describe(dayInWords, () => {
  it('has no zero before the day', () => {
    expect(dayInWords(toDay('2026-05-07'), 'es')).toBe('7 de mayo de 2026')
  })
})

describe(monthInWords, () => {
  it.each([
    [1, 'enero de 2026', 'January 2026'],
    [12, 'diciembre de 2026', 'December 2026'],
  ])('counts months from 1: %d', (month, es, en) => {
    expect([monthInWords(2026, month, 'es'), monthInWords(2026, month, 'en')]).toEqual([es, en])
  })
})

describe(shortDay, () => {
  it.each([
    ['2025-12-23', '23 dic 2025', '23 Dec 2025'],
    ['2026-09-03', '3 sept 2026', '3 Sept 2026'],
  ])('writes %s as "%s" and "%s"', (date, es, en) => {
    expect([shortDay(toDay(date), 'es'), shortDay(toDay(date), 'en')]).toEqual([es, en])
  })
})

describe(shortSpan, () => {
  it.each([
    ['2025-12-23', '23 dic 2025', '23 Dec 2025'],
    ['2025-12-15~', '15 dic 2025 (aprox.)', '15 Dec 2025 (approx.)'],
    ['2026-01-06/2026-01-07', '6–7 ene 2026', '6–7 Jan 2026'],
    ['2026-01-30/2026-02-02', '30 ene – 2 feb 2026', '30 Jan – 2 Feb 2026'],
    ['2025-12-30/2026-01-02', '30 dic 2025 – 2 ene 2026', '30 Dec 2025 – 2 Jan 2026'],
    ['2026-05~', 'mayo 2026 (aprox.)', 'May 2026 (approx.)'],
    ['2026-05%', 'mayo 2026 (aprox., incierta)', 'May 2026 (approx., uncertain)'],
    ['2026-01/2026-03', 'enero–marzo 2026', 'January–March 2026'],
    ['2025-12/2026-01', 'diciembre 2025 – enero 2026', 'December 2025 – January 2026'],
    ['2026?', '2026 (incierta)', '2026 (uncertain)'],
  ])('of %s is %s, or %s', (date, es, en) => {
    const span = spanOf(date)
    expect([shortSpan(span, 'es'), shortSpan(span, 'en')]).toEqual([es, en])
  })
})

describe(unbrokenDay, () => {
  it('is the same without a space to break at', () => {
    expect(unbrokenDay(toDay('2025-12-23'), 'es')).toBe('23\u00a0dic\u00a02025')
  })
})

describe(shortMonth, () => {
  it('begins as the month does, in both languages', () => {
    for (const locale of localeIds) {
      for (let month = 1; month <= 12; month++) {
        const short = shortMonth(month, locale)
        expect(short.length).toBeGreaterThanOrEqual(3)
        expect(monthInWords(2026, month, locale).startsWith(short)).toBe(true)
      }
    }
  })
})

describe(dayRangeInWords, () => {
  it.each([
    ['2026-03-10', '2026-03-12', '10 al 12 de marzo', '10 to 12 March'],
    ['2026-02-28', '2026-03-02', '28 de febrero al 2 de marzo', '28 February to 2 March'],
    ['2026-03-10', '2026-03-10', '10 de marzo', '10 March'],
  ])('words %s to %s', (first, last, es, en) => {
    expect([
      dayRangeInWords(toDay(first), toDay(last), 'es'),
      dayRangeInWords(toDay(first), toDay(last), 'en'),
    ]).toEqual([es, en])
  })
})

describe(shortWeekday, () => {
  it('follows the days of a week', () => {
    const week = Array.from({ length: 7 }, (_, index) => toDay('2025-12-14') + index)
    expect(week.map((day) => shortWeekday(day, 'es'))).toEqual(['dom', 'lun', 'mar', 'mié', 'jue', 'vie', 'sáb'])
    expect(week.map((day) => shortWeekday(day, 'en'))).toEqual(['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'])
  })
})

function spanOf(date: string): DateSpan {
  const span = parseDateSpan(date)
  if (!span) throw new RangeError(date)
  return span
}
