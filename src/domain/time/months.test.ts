import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyMoves } from '../../../tests/builders/arbitraries.ts'
import { aMove, aTimeline } from '../../../tests/builders/timeline.ts'
import { groupByMonth, monthKey, monthsOf } from './months.ts'

describe(monthKey, () => {
  it.each([
    [2025, 12, '2025-12'],
    [2026, 1, '2026-01'],
  ])('writes %d, %d as EDTF', (year, month, key) => {
    expect(monthKey({ year, month })).toBe(key)
  })
})

describe(groupByMonth, () => {
  it('puts a move under the month in which it begins, and the same month of two years apart', () => {
    const moves = [
      aMove({ id: 'a', date: '2025-01-31/2025-02-03' }),
      aMove({ id: 'b', date: '2025-02-01' }),
      aMove({ id: 'c', date: '2026-02-01' }),
    ]
    expect(groupByMonth(moves).map((group) => [monthKey(group), group.moves.map(({ id }) => id)])).toEqual([
      ['2025-01', ['a']],
      ['2025-02', ['b']],
      ['2026-02', ['c']],
    ])
  })

  it('loses no move and changes no order', () => {
    fc.assert(
      fc.property(anyMoves(), (some) => {
        const { moves } = aTimeline(some)
        const groups = groupByMonth(moves)
        expect(groups.flatMap((group) => group.moves)).toEqual(moves)
        const keys = groups.map(monthKey)
        expect(keys).toEqual([...new Set(keys)].toSorted())
      }),
    )
  })
})

describe(monthsOf, () => {
  it('goes on to the last day of the longest move, through months without any', () => {
    const moves = ['2025-11-05', '2025-11-30/2026-02-01', '2025-12-05'].map((date) => aMove({ date }))
    expect(monthsOf(moves).map(monthKey)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
  })

  it('is one month for one day, and none for no moves', () => {
    expect(monthsOf([aMove({ date: '2025-12-31' })])).toEqual([{ year: 2025, month: 12 }])
    expect(monthsOf([])).toEqual([])
  })
})
