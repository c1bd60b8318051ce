import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthTicks } from './monthTicks.ts'

/** Consecutive months from one on. */
function monthsFrom(year: number, month: number, count: number) {
  return Array.from({ length: count }, (_, at) => ({
    year: year + Math.floor((month - 1 + at) / 12),
    month: ((month - 1 + at) % 12) + 1,
  }))
}

/** The ticks of a line below the bars: place, month and year of each. */
function ticksOf(months: ReturnType<typeof monthsFrom>, width: number, line = 0) {
  return monthTicks(months, width)
    .filter((tick) => tick.line === line)
    .map(({ at, month, year }) => [at, month, year])
}

describe(monthTicks, () => {
  it('names each month where all have room, and the year of the first below', () => {
    const months = monthsFrom(2026, 2, 3)
    expect(ticksOf(months, 40)).toEqual([
      [0, 2, null],
      [1, 3, null],
      [2, 4, null],
    ])
    expect(ticksOf(months, 40, 1)).toEqual([[0, null, 2026]])
  })

  it('names January as well and says its year below, but not that of a first month too near to it', () => {
    expect(ticksOf(monthsFrom(2025, 12, 3), 40)).toEqual([
      [0, 12, null],
      [1, 1, null],
      [2, 2, null],
    ])
    expect(ticksOf(monthsFrom(2025, 12, 3), 40, 1)).toEqual([[1, null, 2026]])
    expect(ticksOf(monthsFrom(2025, 11, 4), 40, 1)).toEqual([
      [0, null, 2025],
      [2, null, 2026],
    ])
  })

  it('names with their years the first and the last month without room for all', () => {
    expect(ticksOf(monthsFrom(2025, 12, 9), 18)).toEqual([
      [0, 12, 2025],
      [8, 8, 2026],
    ])
    expect(ticksOf(monthsFrom(2026, 2, 1), 12)).toEqual([[0, 2, 2026]])
    expect(monthTicks([], 12)).toEqual([])
  })

  it('says only years of more than that, as many as have room', () => {
    expect(ticksOf(monthsFrom(2024, 11, 20), 8)).toEqual([
      [2, null, 2025],
      [14, null, 2026],
    ])
    expect(monthTicks(monthsFrom(2020, 1, 120), 1).map(({ year }) => year)).toEqual([2020, 2024, 2028])
  })

  const months = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 150 }))
  it('leaves no tick ambiguous: a month has its year, or each month is named and some year is below', () => {
    const property = fc.property(months, fc.double({ min: 0.5, max: 60, noNaN: true }), ([first, count], width) => {
      const ticks = monthTicks(monthsFrom(2025, first, count), width)
      const bare = ticks.filter(({ month, year }) => month !== null && year === null)
      expect([0, count]).toContain(bare.length)
      expect(ticks.some(({ year }) => year !== null)).toBe(true)
    })
    fc.assert(property)
  })
})
