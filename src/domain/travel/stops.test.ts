import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFilter, anyTravels } from '../../../tests/builders/arbitraries.ts'
import { texts } from '../../../tests/builders/dataFiles.ts'
import { aMove, aTimeline } from '../../../tests/builders/timeline.ts'
import { noFilter } from '../selection/filter.ts'
import { select } from '../selection/selection.ts'
import { narrowTimeline } from '../timeline.ts'
import { stopNumbersOf, stopsByCountry } from './stops.ts'

const lima = { country: 'PE', city: texts('Lima') }
const cusco = { country: 'PE', city: texts('Cusco') }
const quito = { country: 'EC', city: texts('Quito') }
const santiago = { country: 'CL', city: texts('Santiago') }

const timeline = aTimeline([
  aMove({ id: 'lima', date: '2026-01-01', stops: [lima], countries: ['PE'] }),
  aMove({ id: 'lima-dinner', date: '2026-01-02', stops: [lima], countries: ['PE'] }),
  aMove({ id: 'cancelled', date: '2026-01-03', stops: [quito], status: 'cancelled' }),
  aMove({ id: 'home', date: '2026-01-04', stops: [santiago], countries: ['CL'] }),
  aMove({ id: 'call', date: '2026-01-05', stops: [] }),
  aMove({ id: 'quito', date: '2026-01-06', stops: [quito] }),
  aMove({ id: 'ecuador', date: '2026-01-07', stops: [{ country: 'EC', city: null }] }),
  aMove({ id: 'peru', date: '2026-01-08', stops: [santiago, lima, lima, cusco], countries: ['CL', 'PE'] }),
  aMove({ id: 'cusco', date: '2026-01-09', stops: [cusco], countries: ['PE'] }),
])

describe(stopNumbersOf, () => {
  it.each([
    ['lima', [1]],
    ['lima-dinner', [1]], // the same stay
    ['quito', [2]],
    ['ecuador', [3]], // may be another city
    ['peru', [4, 5]], // Lima, where he has been elsewhere since, and Cusco; two venues of a city are one stop
    ['cusco', [5]],
  ])('%s is %j of 5', (id, numbers) => {
    expect(stopNumbersOf(timeline, { id })).toEqual({ numbers, total: 5 })
  })

  it.each(['home', 'call', 'cancelled', 'unheard-of'])('%s is none', (id) => {
    expect(stopNumbersOf(timeline, { id })).toBeNull()
  })
})

describe(stopsByCountry, () => {
  it('counts as many stops as entries are numbered', () => {
    const counts = stopsByCountry(timeline, [...timeline.moves.keys()])
    expect(Object.fromEntries(counts)).toEqual({ EC: 2, PE: 3 })
  })

  it('keeps two stays in a city apart where the moves between them are not selected', () => {
    const selection = select(timeline, { ...noFilter, country: ['PE'] })
    expect(stopsByCountry(timeline, selection.indices).get('PE')).toBe(3)
  })

  it('has nothing for nothing, nor for indices that are not there', () => {
    expect(stopsByCountry(timeline, [7, 99]).size).toBe(1)
    expect(stopsByCountry(timeline, []).size).toBe(0)
  })

  it('says of a country on its own page what it says beside all others, whatever the filter', () => {
    fc.assert(
      fc.property(anyTravels(), anyFilter, fc.constantFrom('AR', 'EC', 'PE'), (moves, filter, country) => {
        const whole = aTimeline(moves)
        const own = narrowTimeline(whole, 'country', country)
        const stopsIn = (record: typeof whole) =>
          stopsByCountry(record, select(record, { ...filter, country: [] }).indices).get(country)
        expect(stopsIn(own)).toBe(stopsIn(whole))
      }),
    )
  })
})
