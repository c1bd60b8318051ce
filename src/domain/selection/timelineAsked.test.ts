import { describe, expect, it } from 'vitest'
import { aMove, aTimeline } from '#tests/builders/timeline.ts'
import { stopNumbersOf, stopsByCountry } from '../travel/stops.ts'
import { noFilter } from './filter.ts'
import { select } from './selection.ts'
import { timelineAsked } from './timelineAsked.ts'

const rome = aMove({ id: 'rome', date: '2025-09-15', countries: ['IT'], themes: ['migration'] })
const madrid = aMove({ id: 'madrid', date: '2019-06-24', people: ['santiago-abascal'], countries: ['ES'] })
const quito = aMove({ id: 'quito', date: '2025-12-23' })
const lima = aMove({ id: 'lima', date: '2026-04-07', countries: ['PE'], themes: ['migration'] })
const record = aTimeline([rome, madrid, quito, lima])

const idsOf = ({ moves }: { moves: readonly { id: string }[] }) => moves.map(({ id }) => id)

describe('the timeline that a filter speaks of', () => {
  it('is without the moves of phases that stand apart, which it hands over', () => {
    const asked = timelineAsked(record, noFilter)
    expect(idsOf(asked)).toEqual(['quito', 'lima'])
    expect(asked.leftOut && idsOf(asked.leftOut)).toEqual(['madrid', 'rome'])
  })

  it('is the same without them for any filter that does not name such a phase', () => {
    const filter = { ...noFilter, phase: ['president'], query: 'lima' }
    expect(timelineAsked(record, filter)).toBe(timelineAsked(record, noFilter))
  })

  it('is whole where the filter names one, alone or with others', () => {
    expect(timelineAsked(record, { phase: ['antecedent'] })).toBe(record)
    expect(timelineAsked(record, { phase: ['antecedent', 'president'] })).toBe(record)
  })

  it('is whole where there are no others, or none of them', () => {
    const before = aTimeline([madrid])
    const since = aTimeline([quito, lima])
    expect(timelineAsked(before, noFilter)).toBe(before)
    expect(timelineAsked(since, noFilter)).toBe(since)
  })
})

describe('a selection of it', () => {
  it('counts beside a phase that stands apart what choosing it would show', () => {
    const { vocabulary } = record
    const countsOf = (filter: typeof noFilter) => {
      const { counts } = select(timelineAsked(record, filter), filter)
      return Object.fromEntries(vocabulary.phase.map((id, at) => [id, counts.phase[at]]))
    }
    expect(countsOf(noFilter)).toEqual({ antecedent: 2, 'president-elect': 1, president: 1 })
    expect(countsOf({ ...noFilter, theme: ['migration'] })).toEqual({
      antecedent: 1,
      'president-elect': 0,
      president: 1,
    })
    expect(countsOf({ ...noFilter, phase: ['president'] })).toEqual({
      antecedent: 2,
      'president-elect': 1,
      president: 1,
    })
  })

  it('leaves the base of the phases without them', () => {
    expect(select(timelineAsked(record, noFilter), noFilter).bases.phase).toBe(2)
  })
})

it('numbers stops from the first one that does not stand apart', () => {
  expect(stopNumbersOf(record, quito)).toEqual({ numbers: [1], total: 1 })
  expect(stopNumbersOf(record, madrid)).toBeNull()
  expect(stopsByCountry(record, [0, 1, 2, 3]).get('EC')).toBe(2) // a run in one city since the office, and one before
})
