import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarOf, formatDay, toDay } from '#src/domain/time/dateSpan.ts'
import { type TimeWindow, xOf } from '#src/domain/time/timeWindow.ts'
import { localeIds } from '#src/domain/vocabulary.ts'
import { anyWindow } from '../../../../tests/builders/arbitraries.ts'
import { tickName } from '../drawing/axisWords.ts'
import { axisOf, type TickUnit } from './axis.ts'
import { textWidth } from './textWidth.ts'

/** The room that a name takes, in pixels. */
const contextRooms = { month: 110, year: 55 }
const epsilon = 1e-3

const span = (from: string, to: string): TimeWindow => ({ from: toDay(from), to: toDay(to) })
const daysOf = (marks: readonly { day: number }[]) => marks.map(({ day }) => formatDay(day))
const distances = (marks: readonly { x: number }[]) => marks.slice(1).map(({ x }, at) => x - (marks[at]?.x ?? 0))

const contextFrom = (date: string) => axisOf(span(date, '2026-03-20'), 500).context

const anyWidth = fc.oneof(fc.constantFrom(1, 320, 1000, 5000), fc.integer({ min: 1, max: 5000 }))

/** Checks a rule on the axes of many windows and widths. */
function always(rule: (axis: ReturnType<typeof axisOf>, window: TimeWindow, width: number) => void) {
  fc.assert(
    fc.property(anyWindow, anyWidth, (window, width) => {
      rule(axisOf(window, width), window, width)
    }),
    { numRuns: 500 },
  )
}

/** Whether a day is one on which a unit begins. */
function begins(day: number, unit: TickUnit): boolean {
  const { month, day: date, weekday } = calendarOf(day)
  switch (unit) {
    case 'day':
      return true
    case 'week':
      return weekday === 1
    case 'month':
      return date === 1
    case 'quarter':
      return date === 1 && month % 3 === 1
    case 'year':
      return date === 1 && month === 1
  }
}

describe(axisOf, () => {
  it.each<[number, number, TickUnit, 'month' | 'year']>([
    [1, 1000, 'day', 'month'],
    [38, 1000, 'day', 'month'],
    [39, 1000, 'week', 'month'], // a day has less than 26 pixels
    [125, 1000, 'week', 'month'],
    [126, 1000, 'month', 'year'], // a week has less than 56
    [823, 1000, 'month', 'year'],
    [824, 1000, 'quarter', 'year'], // February has less than 34
    [2647, 1000, 'quarter', 'year'],
    [2648, 1000, 'year', 'year'], // a quarter has less than 34
    [36_525, 5000, 'year', 'year'],
    [365, 320, 'quarter', 'year'],
    [1, 1, 'quarter', 'year'],
  ])('labels %d days on %d pixels in the unit "%s" below the %s', (days, width, unit, contextUnit) => {
    const from = toDay('2026-01-01')
    expect(axisOf({ from, to: from + days }, width)).toMatchObject({ unit, contextUnit })
  })

  it('marks each day, week, month, quarter or year that begins in the window', () => {
    expect(daysOf(axisOf(span('2026-02-27', '2026-03-02'), 100).ticks)).toEqual([
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
    ])
    expect(daysOf(axisOf(span('2026-02-27', '2026-03-17'), 150).ticks)).toEqual([
      '2026-03-02',
      '2026-03-09',
      '2026-03-16',
    ])
    expect(daysOf(axisOf(span('2025-12-01', '2026-02-02'), 150).ticks)).toEqual([
      '2025-12-01',
      '2026-01-01',
      '2026-02-01',
    ])
    expect(daysOf(axisOf(span('2025-12-01', '2026-09-01'), 150).ticks)).toEqual([
      '2026-01-01',
      '2026-04-01',
      '2026-07-01',
    ])
    expect(daysOf(axisOf(span('2023-12-01', '2026-09-01'), 150).ticks)).toEqual([
      '2024-01-01',
      '2025-01-01',
      '2026-01-01',
    ])
  })

  it('labels few of many years: the multiples of a number', () => {
    const { ticks } = axisOf(span('1950-06-01', '2050-06-01'), 1000) // ten pixels a year
    expect(ticks).toHaveLength(100)
    const named = ticks.filter(({ labelled }) => labelled)
    expect(named.map(({ day }) => calendarOf(day).year).slice(0, 3)).toEqual([1955, 1960, 1965])
  })

  it('has one tick for each start of its unit in the window, in order and at its place', () => {
    always(({ unit, ticks }, window, width) => {
      // Both ends count to the millisecond; the examples tell what holds at midnight.
      const isInside = (day: number) => day > window.from + 1e-4 && day < window.to - 1e-4
      const length = Math.ceil(window.to - window.from) + 1
      const days = Array.from({ length }, (_, at) => Math.floor(window.from) + at)
      expect(ticks.map(({ day }) => day).filter(isInside)).toEqual(
        days.filter((day) => isInside(day) && begins(day, unit)),
      )
      for (const { day, x } of ticks) {
        expect(x).toBe(xOf(window, width, day))
        expect(x).toBeGreaterThan(-epsilon)
        expect(x).toBeLessThan(width + epsilon)
      }
    })
  })

  it('never puts two labels closer than their width', () => {
    always(({ unit, ticks }) => {
      const labelled = ticks.filter((tick) => tick.labelled)
      for (const [at, distance] of distances(labelled).entries()) {
        const widths = localeIds.flatMap((locale) =>
          labelled.slice(at, at + 2).map(({ day }) => textWidth(tickName(day, unit, locale))),
        )
        expect(distance).toBeGreaterThan(Math.max(...widths))
      }
    })
  })

  it('labels every tick, except of years', () => {
    always(({ unit, ticks }) => {
      expect(unit === 'year' || ticks.every(({ labelled }) => labelled)).toBe(true)
    })
  })

  it('always has the month or year above, and never two of them closer than their width', () => {
    always(({ contextUnit, context }, window, width) => {
      expect(context.length).toBeGreaterThanOrEqual(1)
      for (const distance of distances(context))
        expect(distance).toBeGreaterThanOrEqual(contextRooms[contextUnit] - epsilon)
      for (const { day, x } of context) {
        expect(begins(day, contextUnit)).toBe(true)
        expect(x).toBeCloseTo(Math.max(0, xOf(window, width, day)), 3)
        expect(x).toBeLessThan(width)
      }
    })
  })

  it('keeps the month that began before the window at the left edge while its label fits', () => {
    expect(contextFrom('2026-02-20')).toEqual([
      { day: toDay('2026-02-01'), x: 0 },
      { day: toDay('2026-03-01'), x: expect.closeTo((9 / 28) * 500) },
    ])
    expect(contextFrom('2026-02-24')).toEqual([{ day: toDay('2026-03-01'), x: expect.closeTo((5 / 24) * 500) }])
    expect(contextFrom('2026-03-01')).toEqual([{ day: toDay('2026-03-01'), x: 0 }])
  })

  it.each([0, -1])('is empty at a width of %d', (width) => {
    expect(axisOf(span('2026-01-01', '2026-02-01'), width)).toMatchObject({ ticks: [], context: [] })
  })
})
