import { describe, expect, it } from 'vitest'
import { texts } from '../../../tests/builders/dataFiles.ts'
import { aMove, aTimeline } from '../../../tests/builders/timeline.ts'
import type { Move, Stop } from '../move.ts'
import { daysAbroad } from './daysAbroad.ts'

const lima: Stop = { country: 'PE', city: texts('Lima') }
const santiago: Stop = { country: 'CL', city: texts('Santiago') }

/** The days of all moves of a record. */
function daysOf(...changes: Partial<Move>[]) {
  const moves = changes.map((change, at) => aMove({ id: `m${at}`, countries: ['CL', 'EC', 'PE'], ...change }))
  return daysAbroad(aTimeline(moves), [...moves.keys()])
}

describe(daysAbroad, () => {
  it('counts a day once, however many moves it has', () => {
    expect(daysOf({ date: '2026-01-29' }, { date: '2026-01-29' }, { date: '2026-01-30' })).toEqual({
      total: 2,
      undated: 0,
    })
  })

  it('counts each day of a stay, over the turn of a month too', () => {
    expect(daysOf({ date: '2026-01-31/2026-02-02' }, { date: '2026-02-02/2026-02-03' }).total).toBe(4)
  })

  it('does not count the days between two stops', () => {
    expect(daysOf({ date: '2026-02-02', tour: 'europe' }, { date: '2026-02-05', tour: 'europe' }).total).toBe(2)
  })

  it('takes a day that two phases share once into the total', () => {
    expect(daysOf({ date: '2026-03-10/2026-03-11' }, { date: '2026-03-10' }).total).toBe(2)
  })

  it.each(['2026-01', '2026-01~', '2025', '2026-01/2026-02', '2026-01/2026-02-05'])(
    'knows no day of %s, and says how many moves that concerns',
    (date) => {
      expect(daysOf({ date }, { date: '2026-01-29' })).toMatchObject({ total: 1, undated: 1 })
    },
  )

  it.each<[string, Partial<Move>]>([
    ['that took place in Chile alone', { stops: [santiago] }],
    ['without a place', { stops: [] }],
    ['in Chile on some day of a month', { stops: [santiago], date: '2026-01' }],
    ['that is announced', { status: 'announced' }],
    ['that was postponed', { status: 'postponed' }],
    ['that is disputed', { status: 'disputed' }],
    ['that was cancelled, of some day of a month', { status: 'cancelled', date: '2026-01' }],
  ])('counts nothing of a move %s', (_rule, change) => {
    expect(daysOf(change)).toEqual({ total: 0, undated: 0 })
  })

  it.each([
    ['two places abroad', [lima, { country: 'EC', city: null }]],
    ['a place abroad and one in Chile', [santiago, lima]],
  ])('counts a day with %s once', (_rule, stops) => {
    expect(daysOf({ stops })).toMatchObject({ total: 1, undated: 0 })
  })

  it('counts the selection and not the rest; nothing of nothing, nor of indices that are not there', () => {
    const timeline = aTimeline([
      aMove({ id: 'a', date: '2026-01-29/2026-01-30' }),
      aMove({ id: 'b', date: '2026-02-05' }),
    ])
    expect(daysAbroad(timeline, [1]).total).toBe(1)
    expect(daysAbroad(timeline, [])).toEqual({ total: 0, undated: 0 })
    expect(daysAbroad(timeline, [7]).total).toBe(0)
  })
})
