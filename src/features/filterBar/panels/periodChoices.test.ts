import { describe, expect, it } from 'vitest'
import type { Month } from '#src/domain/time/months.ts'
import { periodChoices } from './periodChoices.ts'

const monthsFrom = (year: number, count: number): Month[] =>
  Array.from({ length: count }, (_, at) => ({ year: year + Math.floor(at / 12), month: (at % 12) + 1 }))

const keysOf = (...given: Parameters<typeof periodChoices>) => periodChoices(...given).map(({ key }) => key)

describe(periodChoices, () => {
  it('is every month of a record of up to four years', () => {
    expect(keysOf(monthsFrom(2025, 48), 'from', null)).toHaveLength(48)
    expect(keysOf(monthsFrom(2025, 3), 'to', '2025-02')).toEqual(['2025-01', '2025-02', '2025-03'])
  })

  it('is the years of a longer one, each by its first or last month', () => {
    const months = monthsFrom(2000, 40 * 12)
    expect(periodChoices(months, 'from', null)[1]).toEqual({ key: '2001-01', year: 2001 })
    expect(periodChoices(months, 'to', null)[1]).toEqual({ key: '2001-12', year: 2001 })
    expect(keysOf(months, 'from', null)).toHaveLength(40)
  })

  it('has the months of the year that is chosen', () => {
    const months = monthsFrom(2000, 40 * 12)
    const keys = keysOf(months, 'from', '2001-05')
    expect(keys).toHaveLength(39 + 12)
    expect(keys.slice(0, 4)).toEqual(['2000-01', '2001-01', '2001-02', '2001-03'])
    expect(keys.at(13)).toBe('2002-01')
  })

  it('lists a chosen day among the months, and a year outside the record', () => {
    expect(keysOf(monthsFrom(2025, 2), 'from', '2025-01-15')).toEqual(['2025-01', '2025-01-15', '2025-02'])
    expect(keysOf(monthsFrom(2000, 60), 'from', '1990-03')[0]).toBe('1990-03')
  })
})
