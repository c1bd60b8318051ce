import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFilter, anyMoves } from '../../../tests/builders/arbitraries.ts'
import { themeIds } from '../../../tests/builders/themeIds.ts'
import { aMove, aTimeline } from '../../../tests/builders/timeline.ts'
import type { Move } from '../move.ts'
import { select } from '../selection/selection.ts'
import { monthKey, monthsOf } from '../time/months.ts'
import type { ThemeId } from '../vocabulary.ts'
import { countByMonth } from './monthCounts.ts'

/** The months of some moves with their numbers, as "2026-03: 2". */
function monthsWithCounts(...changes: Partial<Move>[]): string[] {
  const timeline = aTimeline(changes.map((change, at) => aMove({ id: `m${at}`, ...change })))
  const { months, moves } = countByMonth(timeline, [...timeline.moves.keys()], monthsOf(timeline.moves))
  return months.map((month, at) => `${monthKey(month)}: ${moves[at]}`)
}

describe(countByMonth, () => {
  it.each([
    ['a day', '2026-03-31', ['2026-03: 1']],
    ['days over the turn of a month', '2026-02-28/2026-03-01', ['2026-02: 1', '2026-03: 1']],
    ['days over the turn of a year', '2025-12-31/2026-01-01', ['2025-12: 1', '2026-01: 1']],
    ['a month', '2026-02~', ['2026-02: 1']],
    ['two months', '2026-02/2026-03', ['2026-02: 1', '2026-03: 1']],
  ])('counts %s in each month that it touches', (_rule, date, months) => {
    expect(monthsWithCounts({ date })).toEqual(months)
  })

  it('counts what is known to the year in each of its months', () => {
    const months = monthsWithCounts({ date: '2025' }, { date: '2025-05-05' })
    expect(months).toHaveLength(12)
    expect(months.filter((month) => month.endsWith(': 1'))).toHaveLength(11)
    expect(months[4]).toBe('2025-05: 2')
  })

  it('has a nought for a month without moves', () => {
    expect(monthsWithCounts({ date: '2026-01-05' }, { date: '2026-03-05' })).toEqual([
      '2026-01: 1',
      '2026-02: 0',
      '2026-03: 1',
    ])
  })

  it('counts a month of twenty moves', () => {
    expect(monthsWithCounts(...Array.from({ length: 20 }, () => ({ date: '2026-03-11' })))).toEqual(['2026-03: 20'])
  })

  it('counts a move in each of its themes', () => {
    const timeline = aTimeline([
      aMove({ id: 'a', themes: ['trade', 'security'] }),
      aMove({ id: 'b', themes: ['trade'], date: '2025-12-31/2026-01-01' }),
    ])
    const { themes, themeCount } = countByMonth(timeline, [0, 1], monthsOf(timeline.moves))
    const of = (month: number, theme: ThemeId) => themes[month * themeCount + themeIds.indexOf(theme)]
    expect(themeCount).toBe(themeIds.length)
    expect([of(0, 'trade'), of(0, 'security'), of(1, 'trade'), of(1, 'security')]).toEqual([2, 1, 1, 0])
    expect(themes.reduce((sum, count) => sum + count, 0)).toBe(4)
  })

  it('leaves out what lies outside the months asked for', () => {
    const timeline = aTimeline([aMove({ date: '2025-11-30/2026-02-01' }), aMove({ id: 'late', date: '2026-05-01' })])
    const { moves } = countByMonth(
      timeline,
      [0, 1],
      [
        { year: 2025, month: 12 },
        { year: 2026, month: 1 },
      ],
    )
    expect([...moves]).toEqual([1, 1])
  })

  it('counts nothing of an empty selection, nor in no months', () => {
    const timeline = aTimeline([aMove()])
    expect([...countByMonth(timeline, [], monthsOf(timeline.moves)).moves]).toEqual([0])
    expect(countByMonth(timeline, [0], [])).toMatchObject({ moves: new Uint32Array(), themes: new Uint32Array() })
    expect(countByMonth(aTimeline([]), [], []).months).toEqual([])
  })

  it('gives what choosing the month would leave, with a theme or without', () => {
    fc.assert(
      fc.property(anyMoves(), anyFilter, (moves, filter) => {
        const timeline = aTimeline(moves)
        const open = { ...filter, theme: [], from: null, to: null }
        const months = monthsOf(timeline.moves)
        const counted = countByMonth(timeline, select(timeline, open).indices, months)
        const left = months.map(monthKey).map((key) => select(timeline, { ...open, from: key, to: key }))
        expect([...counted.moves]).toEqual(left.map(({ indices }) => indices.length))
        expect([...counted.themes]).toEqual(left.flatMap(({ counts }) => Array.from(counts.theme)))
      }),
    )
  })
})
