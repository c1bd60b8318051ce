import { describe, expect, it } from 'vitest'
import { aMove, aTimeline } from '../../tests/builders/timeline.ts'
import { latestMoves } from './latestMoves.ts'

const idsOf = (moves: Parameters<typeof aTimeline>[0], count: number) =>
  latestMoves(aTimeline(moves), count).map(({ id }) => id)

const days = ['2026-01-01', '2026-01-03', '2026-01-02', '2026-01-04']
const four = days.map((date) => aMove({ id: date, date }))

describe(latestMoves, () => {
  it('are the newest first, as many as asked for', () => {
    expect(idsOf(four, 3)).toEqual(['2026-01-04', '2026-01-03', '2026-01-02'])
  })

  it('leave out what was only announced, even where it is the newest', () => {
    const announced = aMove({ id: 'fair', date: '2031-01', status: 'announced' })
    expect(idsOf([...four, announced], 2)).toEqual(['2026-01-04', '2026-01-03'])
  })

  it('tell of what was postponed, cancelled or is disputed', () => {
    const statuses = (['cancelled', 'disputed', 'postponed'] as const).map((status) => aMove({ id: status, status }))
    expect(idsOf(statuses, 4)).toEqual(['postponed', 'disputed', 'cancelled'])
  })

  it('leave out what was called off for a day after the last revision of the record', () => {
    const dated = ['2026-08-01', '2026-08-02', '2026-08'].map((date) => aMove({ id: date, date, status: 'cancelled' }))
    const postponed = aMove({ id: 'fair', date: '2026-12-01', status: 'postponed' })
    expect(idsOf([...four, ...dated, postponed], 3)).toEqual(['2026-08', '2026-08-01', '2026-01-04'])
  })

  it.each([
    ['no move', []],
    ['announcements alone', [aMove({ status: 'announced' })]],
  ])('are none in a record of %s', (_, moves) => {
    expect(idsOf(moves, 4)).toEqual([])
  })

  it('are all there are in a record of fewer', () => {
    expect(idsOf([aMove()], 4)).toEqual(['quito'])
  })

  it('are the last of those on one day, as a list turned round has them', () => {
    const moves = ['b', 'a', 'c'].map((id) => aMove({ id }))
    expect(idsOf(moves, 2)).toEqual(['c', 'b'])
  })
})
