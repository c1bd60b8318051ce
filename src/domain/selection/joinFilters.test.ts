import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFilter, anyMoves } from '../../../tests/builders/arbitraries.ts'
import { aTimeline } from '../../../tests/builders/timeline.ts'
import { daysOfYear } from '../time/years.ts'
import { narrowTimeline, type Timeline, timelineWithin } from '../timeline.ts'
import { type Filter, noFilter } from './filter.ts'
import { joinFilters } from './joinFilters.ts'
import { select } from './selection.ts'

describe(joinFilters, () => {
  it('selects of the whole record what a filter selects among the moves of a country or a person', () => {
    const anyAbout = fc.constantFrom(['country', 'EC'] as const, ['person', 'jose-jeri'] as const)
    fc.assert(
      fc.property(anyMoves(), anyFilter, anyAbout, (record, filter, [facet, value]) => {
        const timeline = aTimeline(record)
        const joined = joinFilters({ [facet]: [value] }, filter)
        fc.pre(joined !== null)
        expect(idsOf(timeline, joined)).toEqual(idsOf(narrowTimeline(timeline, facet, value), filter))
      }),
    )
  })

  it('selects of the whole record what a filter selects among the moves of a year', () => {
    fc.assert(
      fc.property(anyMoves(), anyFilter, fc.constantFrom('2025', '2026'), (record, filter, year) => {
        const timeline = aTimeline(record)
        const days = daysOfYear(year)
        const joined = joinFilters({ from: `${year}-01`, to: `${year}-12` }, filter)
        fc.pre(joined !== null && days !== null)
        expect(idsOf(timeline, joined)).toEqual(idsOf(timelineWithin(timeline, days), filter))
      }),
    )
  })

  it.each([
    [null, null, '2026-01', '2026-12'],
    ['2026-03', null, '2026-03', '2026-12'],
    ['2025-06', '2026-03-11', '2026-01', '2026-03-11'],
    ['2026-12-31', '2027-02', '2026-12-31', '2026-12'],
  ])('of the year 2026 and the period %s to %s is %s to %s', (from, to, first, last) => {
    expect(joinFilters({ from: '2026-01', to: '2026-12' }, { ...noFilter, from, to })).toMatchObject({
      from: first,
      to: last,
    })
  })

  it('is none of two periods that do not touch', () => {
    expect(joinFilters({ from: '2026-01', to: '2026-12' }, { ...noFilter, from: null, to: '2025-12' })).toBeNull()
  })

  it.each([
    [[], ['EC']],
    [['EC'], ['EC']],
    [['EC', 'PE'], ['EC']], // all moves of EC have one of both
  ])('of the country EC and the choice %j is %j', (country, expected) => {
    expect(joinFilters({ country: ['EC'] }, { ...noFilter, country, query: 'a' })).toEqual({
      ...noFilter,
      country: expected,
      query: 'a',
    })
  })

  it('is the choice where it lies within what a screen is about', () => {
    expect(joinFilters({ country: ['EC', 'PE'] }, { ...noFilter, country: ['PE'] })?.country).toEqual(['PE'])
  })

  it('is none where a move would have to have two values of one field', () => {
    expect(joinFilters({ country: ['EC'] }, { ...noFilter, country: ['PE'] })).toBeNull()
    expect(joinFilters({ person: ['a'] }, { ...noFilter, country: ['PE'] })).not.toBeNull()
  })
})

function idsOf(timeline: Timeline, filter: Filter) {
  return select(timeline, filter).indices.map((at) => timeline.moves[at]?.id)
}
