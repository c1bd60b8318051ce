import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, toDay } from './dateSpan.ts'
import { formatWindow, parseWindow, type TimeWindow } from './timeWindow.ts'

/** The end of floating point: far less than a second, however long the window. */
const digits = 5

describe(formatWindow, () => {
  const day = toDay('2026-03-01')

  it.each<[TimeWindow, string]>([
    [{ from: day, to: day + 1 }, '2026-03-01.2026-03-02'],
    [{ from: day + 0.25, to: day + 11 + 6.5 / 24 }, '2026-03-01T0600.2026-03-12T0630'],
    [{ from: day + 0.4 / 1440, to: day + 1 - 0.4 / 1440 }, '2026-03-01.2026-03-02'], // rounded to minutes
    [{ from: day - 1 / 1440, to: day + 1 / 1440 }, '2026-02-28T2359.2026-03-01T0001'],
    [{ from: dayOf(1969, 12, 31) + 0.5, to: 0.5 }, '1969-12-31T1200.1970-01-01T1200'],
  ])('writes %j as %s', (window, text) => {
    expect(formatWindow(window)).toBe(text)
  })
})

describe(parseWindow, () => {
  /** Whole minutes of the years that have four digits. */
  const anyMinutes = fc.oneof(
    fc.integer({ min: dayOf(0, 1, 1) * 1440, max: dayOf(9999, 12, 31) * 1440 }),
    fc.integer({ min: dayOf(2024, 1, 1), max: dayOf(2027, 1, 1) }).map((date) => date * 1440),
    fc.integer({ min: dayOf(2024, 1, 1) * 1440, max: dayOf(2027, 1, 1) * 1440 }),
  )

  it('reads what formatWindow wrote, to the minute', () => {
    fc.assert(
      fc.property(anyMinutes, anyMinutes, (a, b) => {
        fc.pre(a !== b)
        const window = { from: Math.min(a, b) / 1440, to: Math.max(a, b) / 1440 }
        const text = formatWindow(window)
        const read = parseWindow(text)
        expect(read?.from).toBeCloseTo(window.from, digits)
        expect(read?.to).toBeCloseTo(window.to, digits)
        expect(read && formatWindow(read)).toBe(text)
        expect(text).toMatch(/^[\dT.-]+$/) // nothing that a link would have to escape
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['2026-03-10.2026-03-11', '2026-03-10', 1],
    ['2024-02-29.2024-03-01', '2024-02-29', 1],
    ['1950-01-01.2050-01-01', '1950-01-01', 36_525],
  ])('reads %s', (text, from, days) => {
    expect(parseWindow(text)).toEqual({ from: toDay(from), to: toDay(from) + days })
  })

  it.each([
    '',
    '.',
    'soon',
    '2026-03-10',
    '2026-03-10.',
    '.2026-03-10',
    '2026-03-10.2026-03-11.2026-03-12',
    '2026-03.2026-04',
    '2026-03-10/2026-03-11',
    '2026-03-11.2026-03-10', // reversed
    '2026-03-10.2026-03-10', // of no length
    '2026-02-30.2026-03-11', // a date that the calendar does not have
    '2026-02-01.2026-02-29',
    '2026-00-10.2026-03-11',
    '2026-13-01.2027-03-11',
    '2026-03-00.2026-03-11',
    '2026-03-10T2400.2026-03-12',
    '2026-03-10T0960.2026-03-12',
    '2026-03-10T09:30.2026-03-12',
    '2026-03-10T.2026-03-12',
    '-0001-03-10.2026-03-11',
    '+12026-03-10.12026-03-11',
    ' 2026-03-10.2026-03-11',
    '2026-03-10.2026-03-11\n',
    '٢٠٢٦-03-10.2026-03-11',
  ])('refuses %j', (text) => {
    expect(parseWindow(text)).toBeNull()
  })

  it.each([
    { from: dayOf(-1, 6, 1), to: dayOf(2026, 1, 1) },
    { from: dayOf(2026, 1, 1), to: dayOf(10_000, 1, 1) },
  ])('refuses a year that has not four digits: %j', (window) => {
    expect(parseWindow(formatWindow(window))).toBeNull()
  })
})
