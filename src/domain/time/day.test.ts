import { describe, expect, it, vi } from 'vitest'
import { calendarOf, dayOf, formatDay, startOfDay, toDay, today } from './dateSpan.ts'

describe(toDay, () => {
  it('counts from 1970-01-01', () => {
    expect(toDay('1970-01-01')).toBe(0)
    expect(toDay('1969-12-31')).toBe(-1)
    expect(toDay('2025-12-23')).toBe(20445)
  })

  it.each(['2025-12', '2025-12-23/2025-12-23', '2025-02-29', ''])('throws on %j, which is no calendar day', (text) => {
    expect(() => toDay(text)).toThrow(RangeError)
  })
})

describe(formatDay, () => {
  it('writes each day of four hundred years as it was read, one after the other', () => {
    const wrong: string[] = []
    let expected = toDay('1900-01-01')
    for (const text of everyDay(1900, 2299)) {
      if (toDay(text) !== expected || formatDay(expected) !== text) wrong.push(text)
      expected += 1
    }
    expect(wrong).toEqual([])
    expect(expected - toDay('1900-01-01')).toBe(146_097)
  })

  it.each(['0000-01-01', '0000-02-29', '0099-12-31', '9999-12-31'])('keeps the year of %s', (text) => {
    expect(formatDay(toDay(text))).toBe(text)
  })
})

describe(calendarOf, () => {
  it('takes a day apart; dayOf puts it together', () => {
    expect(calendarOf(toDay('2025-12-23'))).toEqual({ year: 2025, month: 12, day: 23, weekday: 2 })
    expect(dayOf(2025, 12, 23)).toBe(toDay('2025-12-23'))
  })

  it('rolls months and days over', () => {
    expect(formatDay(dayOf(2025, 14, 0))).toBe('2026-01-31')
  })
})

describe(today, () => {
  it.each([
    ['2026-03-11T02:59:59.999Z', '2026-03-10'], // summer time, three hours behind UTC
    ['2026-03-11T03:00:00.000Z', '2026-03-11'],
    ['2026-07-01T03:59:59.999Z', '2026-06-30'], // winter time, four hours
    ['2026-07-01T04:00:00.000Z', '2026-07-01'],
  ])('at %s is %s in Santiago de Chile', (moment, day) => {
    expect(formatDay(today('America/Santiago', Date.parse(moment)))).toBe(day)
  })

  it('is that of the time zone asked for', () => {
    const moment = Date.parse('2009-01-20T04:30:00Z')
    expect(formatDay(today('America/New_York', moment))).toBe('2009-01-19')
    expect(formatDay(today('Europe/Madrid', moment))).toBe('2009-01-20')
  })

  it('refuses a time zone that is none', () => {
    expect(() => today('America/Santigo')).toThrow(RangeError)
  })

  it('does not depend on how a browser writes dates for people', async () => {
    vi.resetModules() // the module makes its format when it is loaded
    vi.stubGlobal('Intl', { DateTimeFormat: AmericanDates })
    try {
      expect(new Intl.DateTimeFormat('en-CA').format(Date.UTC(2026, 2, 11, 15))).toBe('3/11/2026')
      const { today: todayThere } = await import('./dateSpan.ts')
      expect(formatDay(todayThere('America/Santiago', Date.parse('2026-03-11T15:00:00Z')))).toBe('2026-03-11')
    } finally {
      vi.unstubAllGlobals()
    }
  })
})

describe(startOfDay, () => {
  it('is midnight in UTC, whatever the zone of the machine', () => {
    expect(startOfDay('2025-12-23').toISOString()).toBe('2025-12-23T00:00:00.000Z')
  })
})

/** The Gregorian calendar by its rule, without Date. */
function* everyDay(from: number, to: number): Generator<string> {
  for (let year = from; year <= to; year++) {
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
    const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    for (const [month, length] of lengths.entries()) {
      for (let day = 1; day <= length; day++) {
        yield [year, String(month + 1).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
      }
    }
  }
}

/** Writes every date in the order of the United States, as WebKitGTK does for "en-CA". */
class AmericanDates extends Intl.DateTimeFormat {
  constructor(_locale?: string | string[], options?: Intl.DateTimeFormatOptions) {
    super('en-US', options)
  }
}
