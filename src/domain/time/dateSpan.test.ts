import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areDaysKnown, dateFault, dayOf, formatDay, hasDays, overlaps, parseDateSpan, toDay } from './dateSpan.ts'

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
