import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, toDay } from '#src/domain/dateSpan.ts'
import { type TimeWindow, xOf } from '#src/domain/timeWindow.ts'
import { anyDay } from '#tests/builders/arbitraries.ts'
import { monthTicks, type Tick } from './axis.ts'

const span = (from: string, to: string): TimeWindow => ({ from: toDay(from), to: toDay(to) })
const monthsOf = (ticks: readonly Tick[]) => ticks.map(({ year, month }) => [year, month])

describe(monthTicks, () => {
  it('stand where the months begin that begin inside the window', () => {
    const window = span('2025-12-14', '2026-02-02')
    expect(monthTicks(window, 500)).toEqual([
      { x: xOf(window, 500, toDay('2026-01-01')), year: 2026, month: 1, labelled: true, startsYear: true },
      { x: xOf(window, 500, toDay('2026-02-01')), year: 2026, month: 2, labelled: true, startsYear: false },
    ])
  })

  it('hold the month that begins with the window, not the one that begins at its end', () => {
    expect(monthsOf(monthTicks(span('2025-12-01', '2026-02-01'), 500))).toEqual([
      [2025, 12],
      [2026, 1],
    ])
  })

  it('say the year at the first name and in January', () => {
    const ticks = monthTicks(span('2025-10-05', '2026-03-05'), 500)
    expect(ticks.filter(({ startsYear }) => startsYear).map(({ month }) => month)).toEqual([11, 1])
  })

  it('are none where no month begins', () => {
    expect(monthTicks(span('2026-01-02', '2026-01-31'), 500)).toEqual([])
    expect(monthTicks({ from: toDay('2026-01-01') + 0.5, to: toDay('2026-01-31') }, 500)).toEqual([])
  })

  it('name every month where there is room and none where there is no width', () => {
    const year = span('2026-01-01', '2027-01-01')
    expect(monthTicks(year, 12 * 34).every(({ labelled }) => labelled)).toBe(true)
    expect(monthTicks(year, 12 * 34 - 1).filter(({ labelled }) => labelled)).toHaveLength(6)
  })

  it('have names at one distance, so that none meet, and January is among them', () => {
    const years = fc.integer({ min: 1, max: 40 })
    fc.assert(
      fc.property(anyDay, years, fc.integer({ min: 100, max: 2000 }), (from, length, width) => {
        const window = { from, to: from + length * 365 }
        const ticks = monthTicks(window, width)
        const named = ticks.filter(({ labelled }) => labelled)
        const numbers = named.map(({ year, month }) => year * 12 + month)
        const steps = new Set(numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0)))
        expect(steps.size).toBeLessThanOrEqual(1)
        for (const { year } of named) {
          const january = ticks.find((tick) => tick.year === year && tick.month === 1)
          expect(january?.labelled ?? true).toBe(true)
        }
        named.slice(1).forEach(({ x }, index) => {
          expect(x - (named[index]?.x ?? 0)).toBeGreaterThan(34 * (28 / 31)) // February is the shortest month
        })
      }),
    )
  })

  it('lose no month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 2000 }), (from, length) => {
        const ticks = monthTicks({ from, to: from + length }, 1000)
        const firsts: number[][] = []
        for (let day = from; day < from + length; day++) {
          const date = new Date(day * 86_400_000)
          if (date.getUTCDate() === 1) firsts.push([date.getUTCFullYear(), date.getUTCMonth() + 1])
        }
        expect(monthsOf(ticks)).toEqual(firsts)
        for (const { x, year, month } of ticks) {
          expect(x).toBe(xOf({ from, to: from + length }, 1000, dayOf(year, month, 1)))
        }
      }),
    )
  })
})
