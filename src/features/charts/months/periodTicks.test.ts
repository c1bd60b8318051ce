import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { periodTicks } from './periodTicks.ts'

/** Consecutive months from one on. */
function monthsFrom(year: number, month: number, count: number) {
  return Array.from({ length: count }, (_, at) => ({
    year: year + Math.floor((month - 1 + at) / 12),
    month: ((month - 1 + at) % 12) + 1,
  }))
}

/** Consecutive years from one on, as bars. */
function yearsFrom(first: number, count: number) {
  return Array.from({ length: count }, (_, at) => ({ year: first + at, month: null }))
}

/** The ticks of a line below the bars: place, month and year of each. */
function ticksOf(months: ReturnType<typeof monthsFrom>, width: number, line = 0) {
  return periodTicks(months, width)
    .filter((tick) => tick.line === line)
    .map(({ at, month, year }) => [at, month, year])
}

describe(periodTicks, () => {
  it('names each month where all have room, and the year of the first below', () => {
    const months = monthsFrom(2026, 2, 3)
    expect(ticksOf(months, 40)).toEqual([
      [0, 2, null],
      [1, 3, null],
      [2, 4, null],
    ])
    expect(ticksOf(months, 40, 1)).toEqual([[0, null, 2026]])
  })

  it('names January as well and says its year below, and that of a first month even where January is next to it', () => {
    expect(ticksOf(monthsFrom(2025, 12, 3), 40)).toEqual([
      [0, 12, null],
      [1, 1, null],
      [2, 2, null],
    ])
    for (const width of [34, 40]) {
      expect(ticksOf(monthsFrom(2025, 12, 3), width, 1)).toEqual([
        [0, null, 2025],
        [1, null, 2026],
      ])
    }
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
    expect(periodTicks([], 12)).toEqual([])
  })

  it('says only years of more than that, as many as have room', () => {
    expect(ticksOf(monthsFrom(2024, 11, 20), 8)).toEqual([
      [2, null, 2025],
      [14, null, 2026],
    ])
    expect(periodTicks(monthsFrom(2020, 1, 120), 1).map(({ year }) => year)).toEqual([2020, 2024, 2028])
  })

  it.each<[string, number, number, number, number[]]>([
    ['each where all have room', 2019, 5, 60, [2019, 2020, 2021, 2022, 2023]],
    ['every other', 2019, 6, 30, [2020, 2022, 2024]],
    ['those that are round', 1866, 160, 2.4, [1880, 1900, 1920, 1940, 1960, 1980, 2000, 2020]],
    ['the first and the last where only one is round', 2021, 9, 16, [2021, 2029]],
  ])('names of years as bars %s', (_rule, first, count, width, named) => {
    const bars = yearsFrom(first, count)
    const ticks = named.map((year) => ({ at: year - first, line: 0, month: null, year }))
    expect(periodTicks(bars, width)).toEqual(ticks)
  })

  it('names years as bars on one line, those in between apart from each other', () => {
    const property = fc.property(
      fc.tuple(fc.integer({ min: 1500, max: 2100 }), fc.integer({ min: 1, max: 500 })),
      fc.double({ min: 0.5, max: 90, noNaN: true }),
      ([first, count], width) => {
        const ticks = periodTicks(yearsFrom(first, count), width)
        expect(ticks.length).toBeGreaterThan(0)
        expect(ticks.every(({ at, line, year }) => line === 0 && year === first + at)).toBe(true)
        const gaps = ticks.slice(1).map(({ at }, index) => (at - (ticks[index]?.at ?? 0)) * width)
        expect(ticks.length === 2 || gaps.every((gap) => gap >= 46)).toBe(true)
      },
    )
    fc.assert(property)
  })

  const months = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 150 }))
  it('leaves no tick ambiguous: a month has its year, or each month is named and some year is below', () => {
    const property = fc.property(months, fc.double({ min: 0.5, max: 60, noNaN: true }), ([first, count], width) => {
      const ticks = periodTicks(monthsFrom(2025, first, count), width)
      const bare = ticks.filter(({ month, year }) => month !== null && year === null)
      expect([0, count]).toContain(bare.length)
      expect(ticks.some(({ year }) => year !== null)).toBe(true)
      const years = ticks.filter(({ line }) => line === 1)
      expect(bare.length === 0 || years[0]?.at === 0).toBe(true)
      expect(years.slice(1).every(({ at }, index) => (at - (years[index]?.at ?? 0)) * width >= 34)).toBe(true)
    })
    fc.assert(property)
  })
})
