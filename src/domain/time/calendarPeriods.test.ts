import { describe, expect, it } from 'vitest'
import { aMove } from '../../../tests/builders/timeline.ts'
import { calendarPeriods } from './calendarPeriods.ts'
import { monthsOf } from './months.ts'

const periodsBetween = (first: string, last: string) => calendarPeriods(monthsOf([aMove({ date: `${first}/${last}` })]))

describe(calendarPeriods, () => {
  it('are the months of up to four years', () => {
    expect(periodsBetween('2025-12-31', '2026-01-01')).toEqual([
      { key: '2025-12', year: 2025, month: 12, from: '2025-12', to: '2025-12' },
      { key: '2026-01', year: 2026, month: 1, from: '2026-01', to: '2026-01' },
    ])
    const ofFourYears = periodsBetween('2022-03-11', '2026-02-28')
    expect(ofFourYears).toHaveLength(48)
    expect(ofFourYears.at(-1)?.key).toBe('2026-02')
    expect(calendarPeriods([])).toEqual([])
  })

  it('are the whole years of one month more, those that begin or end within a year included', () => {
    const periods = periodsBetween('2022-03-11', '2026-03-01')
    expect(periods.map(({ key }) => key)).toEqual(['2022', '2023', '2024', '2025', '2026'])
    expect(periods[0]).toEqual({ key: '2022', year: 2022, month: null, from: '2022-01', to: '2022-12' })
  })

  it('are every year of a long record, with moves or without', () => {
    expect(periodsBetween('1866-08-01', '2025-01-01')).toHaveLength(160)
  })
})
