import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyTravels } from '../../../tests/builders/arbitraries.ts'
import { texts } from '../../../tests/builders/texts.ts'
import { aMove, aTimeline } from '../../../tests/builders/timeline.ts'
import type { Move } from '../move.ts'
import { formatDay } from '../time/dateSpan.ts'
import { daysAbroad } from './daysAbroad.ts'
import { tripsAbroad } from './trips.ts'

const inLima = { stops: [{ country: 'PE', city: texts('Lima') }], countries: ['PE'] }

/** The trips of some moves as texts: tour or cities, and days. */
function tripsOf(...changes: Partial<Move>[]) {
  const timeline = aTimeline(changes.map((change, at) => aMove({ id: `m${at}`, ...change })))
  return tripsAbroad(timeline, [...timeline.moves.keys()]).map(
    ({ tour, stops, days }) =>
      `${tour ?? stops.map(({ city }) => city?.es).join(' ')}: ${days.map(formatDay).join(' ')}`,
  )
}

describe(tripsAbroad, () => {
  it('joins the stops of a tour, whatever lies between them', () => {
    expect(tripsOf({ date: '2026-01-02', tour: 'andes' }, { date: '2026-01-09', tour: 'andes', ...inLima })).toEqual([
      'andes: 2026-01-02 2026-01-09',
    ])
  })

  it('joins days that follow one another outside of tours, and parts others', () => {
    expect(
      tripsOf({ date: '2026-01-02' }, { date: '2026-01-03', ...inLima }, { date: '2026-01-05', ...inLima }),
    ).toEqual(['Quito Lima: 2026-01-02 2026-01-03', 'Lima: 2026-01-05'])
  })

  it('counts a day of two moves once, and each day of a stay', () => {
    expect(tripsOf({ date: '2026-01-02/2026-01-03' }, { date: '2026-01-03' })).toEqual(['Quito: 2026-01-02 2026-01-03'])
  })

  it('leaves out what did not take place, was at home, or has no known day', () => {
    expect(
      tripsOf({ status: 'announced' }, { stops: [{ country: 'CL', city: null }] }, { date: '2026-01' }, { stops: [] }),
    ).toEqual([])
  })

  it('has every day abroad, in a phase each once', () => {
    fc.assert(
      fc.property(anyTravels(), (moves) => {
        const timeline = aTimeline(moves)
        const indices = [...timeline.moves.keys()]
        const days = tripsAbroad(timeline, indices).flatMap((trip) => trip.days.map((day) => [trip.phase, day]))
        expect(new Set(days.map(([, day]) => day)).size).toBe(daysAbroad(timeline, indices).total)
        expect(new Set(days.map((each) => each.join(' '))).size).toBe(days.length)
      }),
    )
  })
})
