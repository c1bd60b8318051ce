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

/** Place, month and year of each tick. */
function ticksOf(...[months, width]: Parameters<typeof monthTicks>) {
  return monthTicks(months, width).map(({ at, month, year }) => [at, month, year])
}

describe(monthTicks, () => {
  it('names each month where all have room', () => {
    expect(ticksOf(monthsFrom(2026, 2, 3), 40)).toEqual([
      [0, 2, null],
      [1, 3, null],
      [2, 4, null],
    ])
  })

  it('says the year in place of each January, also where every month has room', () => {
    expect(ticksOf(monthsFrom(2025, 12, 3), 40)).toEqual([
      [0, 12, null],
      [1, null, 2026],
      [2, 2, null],
    ])
  })

  it('names the first and the last month of less than a year without room for all', () => {
    expect(ticksOf(monthsFrom(2026, 2, 9), 12)).toEqual([
      [0, 2, null],
      [8, 10, null],
    ])
  })

  it('has the year of a January between them, and leaves out an end that it has no room beside', () => {
    expect(ticksOf(monthsFrom(2025, 8, 13), 12)).toEqual([
      [0, 8, null],
      [5, null, 2026],
      [12, 8, null],
    ])
    expect(ticksOf(monthsFrom(2025, 12, 8), 12)).toEqual([
      [1, null, 2026],
      [7, 7, null],
    ])
  })

  it('says only years of more than that, as many as have room', () => {
    expect(ticksOf(monthsFrom(2024, 11, 20), 8)).toEqual([
      [2, null, 2025],
      [14, null, 2026],
    ])
    expect(monthTicks(monthsFrom(2020, 1, 120), 1).map(({ year }) => year)).toEqual([2020, 2024, 2028])
  })

  const months = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 150 }))
  it('writes no month twice without a year between, whatever the months and their width', () => {
    const property = fc.property(months, fc.double({ min: 0.5, max: 60, noNaN: true }), ([first, count], width) => {
      let names: (number | null)[] = []
      for (const { month, year } of monthTicks(monthsFrom(2025, first, count), width)) {
        expect(names).not.toContain(month)
        names = year === null ? [...names, month] : []
      }
    })
    fc.assert(property)
  })
})
