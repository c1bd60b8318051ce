import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import {
  areDaysKnown,
  calendarOf,
  dateFault,
  dayOf,
  formatDay,
  hasDays,
  overlaps,
  parseDateSpan,
  toDay,
  today,
} from './dateSpan.ts'

const msPerDay = 86_400_000

/** A day, a month or a year, with and without doubt. From the year 100: the reference has no 29 February before. */
const anyPoint = fc
  .tuple(
    fc.integer({ min: dayOf(100, 1, 1), max: dayOf(9999, 12, 31) }),
    fc.constantFrom(4, 7, 10),
    fc.constantFrom('', '?', '~', '%'),
  )
  .map(([day, length, mark]) => formatDay(day).slice(0, length) + mark)

/** Two of them in order. Not those that begin together, such as "2026-01/2026-01", which the reference does not take. */
const anyInterval = fc
  .tuple(anyPoint, anyPoint)
  .map((ends) => ends.toSorted())
  .filter(([from, to]) => edtf(from ?? '').min < edtf(to ?? '').min)
  .map((ends) => ends.join('/'))
  .filter((text) => dateFault(text) !== 'reversed')

describe(parseDateSpan, () => {
  it.each([
    ['2025-12-23', '2025-12-23', '2025-12-23', 'day'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2100-02', '2100-02-01', '2100-02-28', 'month'],
    ['2026', '2026-01-01', '2026-12-31', 'year'],
  ] as const)('reads %s with all the days that it covers', (text, first, last, precision) => {
    const span = { first: toDay(first), last: toDay(last), precision }
    expect(parseDateSpan(text)).toEqual({ ...span, interval: false, approximate: false, uncertain: false })
  })

  it.each([
    ['2026-02-02/2026-02-05', '2026-02-02', '2026-02-05', 'day'],
    ['2026-02-02/2026-02-02', '2026-02-02', '2026-02-02', 'day'],
    ['2025-12/2026-02', '2025-12-01', '2026-02-28', 'month'],
    ['2025-12-23/2026-01', '2025-12-23', '2026-01-31', 'month'],
    ['2025/2026-01-05', '2025-01-01', '2026-01-05', 'year'],
  ] as const)('reads the interval %s, as precise as its coarser end', (text, first, last, precision) => {
    expect(parseDateSpan(text)).toMatchObject({ first: toDay(first), last: toDay(last), precision, interval: true })
  })

  it.each([
    ['2026-01~', true, false],
    ['2026-01-05?', false, true],
    ['2026%', true, true],
    ['2026-01-05~/2026-01-07', true, false],
    ['2026-01-05/2026-01-07?', false, true],
    ['2026-01-05~/2026-01-07?', true, true],
  ])('keeps the doubt of %s', (text, approximate, uncertain) => {
    expect(parseDateSpan(text)).toMatchObject({ approximate, uncertain })
  })

  it('gives every form that it takes the days that EDTF gives it', () => {
    fc.assert(
      fc.property(fc.oneof(anyPoint, anyInterval), (text) => {
        const { min, max } = edtf(text)
        expect(parseDateSpan(text)).toMatchObject({ first: min / msPerDay, last: (max + 1) / msPerDay - 1 })
      }),
      { numRuns: 500 },
    )
  })
})

describe(dateFault, () => {
  it.each([
    '',
    ' ',
    'soon',
    '2026-1',
    '2026-01-1',
    '20260105',
    '23-12-2025',
    '2026-01-05 ',
    '2026/2027/2028',
    '2026??',
  ])('cannot read %j', (text) => {
    expect(dateFault(text)).toBe('syntax')
  })

  it.each([
    '2025/..',
    '../2025',
    '2025-12-23/',
    '/2025-12-23',
    '2025-21',
    '2025-24~',
    '202X',
    '2025-XX',
    'Y20251',
    'Y-20251',
    '-2025',
    '2025-12-23T10:00:00Z',
  ])('knows %j as EDTF that is not used', (text) => {
    expect(dateFault(text)).toBe('unsupported')
  })

  it.each([
    '2026-02-30',
    '2025-02-29',
    '2100-02-29',
    '2026-00',
    '2026-13',
    '2026-25',
    '2026-01-00',
    '2026-04-31/2026-05-01',
  ])('finds no such day or month as %j', (text) => {
    expect(dateFault(text)).toBe('impossible')
  })

  it.each([
    '2026-02-05/2026-02-02',
    '2026/2025',
    '2026-03/2026', // begins in January, before March
    '2026/2026-03', // ends in December, after March
  ])('sees that %j runs backwards', (text) => {
    expect(dateFault(text)).toBe('reversed')
  })

  it('has a fault for exactly the texts that are no date span', () => {
    const almost = fc.stringMatching(/^[0-9]{4}(-[0-3][0-9]){0,2}[?~%]?(\/[0-9]{4}(-[0-3][0-9]){0,2})?$/)
    fc.assert(
      fc.property(fc.oneof(almost, fc.string()), (text) => {
        expect(dateFault(text) === null).toBe(parseDateSpan(text) !== null)
      }),
    )
  })
})

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

describe(areDaysKnown, () => {
  it.each([
    ['2026-01-07', true],
    ['2026-01-06/2026-01-07', true],
    ['2026-01-07~', false],
    ['2026-01-06?/2026-01-07', false],
    ['2026-01', false],
  ])('of %s is %s', (date, known) => {
    const span = parseDateSpan(date)
    expect(span && areDaysKnown(span)).toBe(known)
  })
})

describe(overlaps, () => {
  it.each([
    [{ first: 1, last: 3 }, { first: 3, last: 5 }, true],
    [{ first: 1, last: 9 }, { first: 3, last: 5 }, true],
    [{ first: 1, last: 2 }, { first: 3, last: 5 }, false],
  ])('%j and %j: %s, whichever comes first', (a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected)
    expect(overlaps(b, a)).toBe(expected)
  })
})

describe(hasDays, () => {
  it.each([
    ['2025-12-23', true],
    ['2026-02-02/2026-02-05', true],
    ['2026-01', false],
    ['2026', false],
  ])('of %s is %s', (date, expected) => {
    const span = parseDateSpan(date)
    expect(span && hasDays(span)).toBe(expected)
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
