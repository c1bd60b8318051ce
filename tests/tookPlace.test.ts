import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figuresOf } from '#src/domain/counts/figures.ts'
import { makeLanes } from '#src/domain/lanes.ts'
import type { Move } from '#src/domain/move.ts'
import { daysAbroad } from '#src/domain/travel/daysAbroad.ts'
import { journeysOf } from '#src/domain/travel/journeys.ts'
import { stopsByCountry } from '#src/domain/travel/stops.ts'
import { tripsAbroad } from '#src/domain/travel/trips.ts'
import { makeBandModel } from '#src/features/band/layout/bandModel.ts'
import { barsOf, rangeOf } from '#src/features/densityStrip/stripModel.ts'
import { anyTravels } from './builders/arbitraries.ts'
import { restNames } from './builders/band.ts'
import { aTimeline } from './builders/timeline.ts'

/** All that the site says of moves as having taken place. */
function takenPlace(moves: readonly Move[]) {
  const timeline = aTimeline(moves)
  const indices = [...timeline.moves.keys()]
  const { places, legs } = journeysOf(timeline, indices)
  const lanes = makeLanes(timeline, 'theme', 'usual', new Map(), restNames)
  return {
    visited: figuresOf(timeline, indices).countries,
    days: daysAbroad(timeline, indices),
    trips: tripsAbroad(timeline, indices),
    routes: legs.map(({ from, to }) => `${from.key}>${to.key}`),
    occurredAt: places
      .filter(({ occurred }) => occurred > 0)
      .map(({ key, occurred }) => `${key}: ${occurred}`)
      .toSorted(),
    stopNumbers: timeline.stops,
    stopsByCountry: stopsByCountry(timeline, indices),
    ofBand: makeBandModel(timeline, indices, lanes).occurred.reduce((sum, one) => sum + one, 0),
  }
}

describe('a disputed move', () => {
  it('counts in no figure of what took place: nowhere else than one that was called off', () => {
    fc.assert(
      fc.property(anyTravels(), (moves) => {
        const asCancelled = moves.map(
          (move): Move => (move.status === 'disputed' ? { ...move, status: 'cancelled' } : move),
        )
        expect(takenPlace(moves)).toEqual(takenPlace(asCancelled))
        const { filled } = barsOf(moves, 5, rangeOf(moves))
        expect(filled).toBe(barsOf(asCancelled, 5, rangeOf(moves)).filled)
      }),
    )
  })

  it('counts in none of them at all', () => {
    fc.assert(
      fc.property(anyTravels(), (moves) => {
        const disputed = moves.map((move): Move => ({ ...move, status: 'disputed' }))
        const { stopNumbers, days, ...counts } = takenPlace(disputed)
        expect(counts).toEqual({
          visited: 0,
          trips: [],
          routes: [],
          occurredAt: [],
          stopsByCountry: new Map(),
          ofBand: 0,
        })
        expect([stopNumbers.countries, days]).toEqual([[], { total: 0, undated: 0 }])
        expect(barsOf(disputed, 5, rangeOf(disputed)).filled).toBe('')
      }),
    )
  })
})
