import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFilter, anyMoves } from '../../../tests/builders/arbitraries.ts'
import { themeIds } from '../../../tests/builders/themeIds.ts'
import { aMove, aTimeline } from '../../../tests/builders/timeline.ts'
import type { Move } from '../move.ts'
import { select } from '../selection/selection.ts'
import { calendarPeriods } from '../time/calendarPeriods.ts'
import { monthsOf } from '../time/months.ts'
import type { Timeline } from '../timeline.ts'
import type { ThemeId } from '../vocabulary.ts'
import { countByPeriod } from './periodCounts.ts'

/** The months of a timeline; of a long one its years. */
const periodsOf = ({ moves }: Pick<Timeline, 'moves'>) => calendarPeriods(monthsOf(moves))

/** The months or years of some moves with their numbers, as "2026-03: 2". */
function withCounts(...changes: Partial<Move>[]): string[] {
  const timeline = aTimeline(changes.map((change, at) => aMove({ id: `m${at}`, ...change })))
  const { periods, moves } = countByPeriod(timeline, [...timeline.moves.keys()], periodsOf(timeline))
  return periods.map(({ key }, at) => `${key}: ${moves[at]}`)
}

describe(countByPeriod, () => {
  it.each([
    ['a day', '2026-03-31', ['2026-03: 1']],
    ['days over the turn of a month', '2026-02-28/2026-03-01', ['2026-02: 1', '2026-03: 1']],
    ['days over the turn of a year', '2025-12-31/2026-01-01', ['2025-12: 1', '2026-01: 1']],
    ['a month', '2026-02~', ['2026-02: 1']],
    ['two months', '2026-02/2026-03', ['2026-02: 1', '2026-03: 1']],
  ])('counts %s in each month that it touches', (_rule, date, months) => {
    expect(withCounts({ date })).toEqual(months)
  })

  it('counts what is known to the year in each of its months', () => {
    const months = withCounts({ date: '2025' }, { date: '2025-05-05' })
    expect(months).toHaveLength(12)
    expect(months.filter((month) => month.endsWith(': 1'))).toHaveLength(11)
    expect(months[4]).toBe('2025-05: 2')
  })

  it('counts by year in a record of many months, a move over the turn of a year in both', () => {
    const moves = [{ date: '2015-07-01' }, { date: '2018-12-31/2019-01-02' }, { date: '2019' }, { date: '2019-12-31' }]
    expect(withCounts(...moves)).toEqual(['2015: 1', '2016: 0', '2017: 0', '2018: 1', '2019: 3'])
  })

  it('has a nought for a month without moves', () => {
    expect(withCounts({ date: '2026-01-05' }, { date: '2026-03-05' })).toEqual([
      '2026-01: 1',
      '2026-02: 0',
      '2026-03: 1',
    ])
  })

  it('counts a month of twenty moves', () => {
    expect(withCounts(...Array.from({ length: 20 }, () => ({ date: '2026-03-11' })))).toEqual(['2026-03: 20'])
  })

  it('counts a move in each of its themes', () => {
    const timeline = aTimeline([
      aMove({ id: 'a', themes: ['trade', 'security'] }),
      aMove({ id: 'b', themes: ['trade'], date: '2025-12-31/2026-01-01' }),
    ])
    const { themes, themeCount } = countByPeriod(timeline, [0, 1], periodsOf(timeline))
    const of = (month: number, theme: ThemeId) => themes[month * themeCount + themeIds.indexOf(theme)]
    expect(themeCount).toBe(themeIds.length)
    expect([of(0, 'trade'), of(0, 'security'), of(1, 'trade'), of(1, 'security')]).toEqual([2, 1, 1, 0])
    expect(themes.reduce((sum, count) => sum + count, 0)).toBe(4)
  })

  it('leaves out what lies outside the months asked for', () => {
    const timeline = aTimeline([aMove({ date: '2025-11-30/2026-02-01' }), aMove({ id: 'late', date: '2026-05-01' })])
    const { moves } = countByPeriod(
      timeline,
      [0, 1],
      calendarPeriods([
        { year: 2025, month: 12 },
        { year: 2026, month: 1 },
      ]),
    )
    expect([...moves]).toEqual([1, 1])
  })

  it('counts nothing of an empty selection, nor in no months', () => {
    const timeline = aTimeline([aMove()])
    expect([...countByPeriod(timeline, [], periodsOf(timeline)).moves]).toEqual([0])
    expect(countByPeriod(timeline, [0], [])).toMatchObject({ moves: new Uint32Array(), themes: new Uint32Array() })
    expect(countByPeriod(aTimeline([]), [], []).periods).toEqual([])
  })

  it.each([
    ['month', []],
    ['year', [aMove({ id: 'long-ago', date: '2019-11-11' })]],
  ])('gives what choosing the %s would leave, with a theme or without', (_grain, more) => {
    fc.assert(
      fc.property(anyMoves(), anyFilter, (moves, filter) => {
        const timeline = aTimeline([...more, ...moves])
        const open = { ...filter, theme: [], from: null, to: null }
        const periods = periodsOf(timeline)
        const counted = countByPeriod(timeline, select(timeline, open).indices, periods)
        const left = periods.map(({ from, to }) => select(timeline, { ...open, from, to }))
        expect([...counted.moves]).toEqual(left.map(({ indices }) => indices.length))
        expect([...counted.themes]).toEqual(left.flatMap(({ counts }) => Array.from(counts.theme)))
      }),
    )
  })
})
