import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyMoves } from '../../tests/builders/arbitraries.ts'
import { themeIds } from '../../tests/builders/themeIds.ts'
import { aMove, aTimeline } from '../../tests/builders/timeline.ts'
import { type LaneOrder, laneFields, laneOrders, makeLanes, mostLanes, noneLane, otherLane } from './lanes.ts'
import { kindIds } from './vocabulary.ts'

/** Moves with a country each, named in the order of their codes. */
function inCountries(...codes: string[]) {
  return aTimeline(codes.map((code, index) => aMove({ id: `m${index}`, countries: [code] })))
}

const noNames = new Map<string, string>()
const rest = { other: 'Other', none: 'None' }

describe(makeLanes, () => {
  it.each<[LaneOrder, string[]]>([
    ['usual', ['PE', 'EC', 'AR', 'BO']],
    ['count', ['PE', 'EC', 'AR', 'BO']],
    ['name', ['EC', 'PE', 'AR', 'BO']],
  ])('puts countries in the order "%s"', (order, codes) => {
    const timeline = inCountries('PE', 'AR', 'PE', 'EC', 'BO', 'PE', 'EC') // of AR and BO the lesser code first
    const names = new Map([
      ['AR', 'Yrgentina'],
      ['BO', 'Zolivia'],
      ['EC', 'Acuador'],
      ['PE', 'Berú'],
    ])
    expect(makeLanes(timeline, 'country', order, names, rest).lanes.map(({ value }) => value)).toEqual(codes)
  })

  it('keeps the usual order of themes and kinds, those without moves among them', () => {
    const timeline = aTimeline([aMove({ themes: ['networks'], kind: 'milestone' })])
    const values = (field: 'theme' | 'kind', order: LaneOrder) =>
      makeLanes(timeline, field, order, noNames, rest).lanes.map(({ value }) => value)
    expect(values('theme', 'usual')).toEqual(themeIds)
    expect(values('kind', 'usual')).toEqual(kindIds)
    expect(values('theme', 'count')).toEqual(['networks', ...themeIds.filter((id) => id !== 'networks')])
  })

  it('calls a lane by its name, or by its value where it has none', () => {
    const { lanes } = makeLanes(inCountries('EC', 'PE'), 'country', 'usual', new Map([['EC', 'Ecuador']]), rest)
    expect(lanes).toEqual([
      { value: 'EC', key: 'EC', name: 'Ecuador' },
      { value: 'PE', key: 'PE', name: 'PE' },
    ])
  })

  it('gathers in the last lane what is not among the most frequent', () => {
    const codes = Array.from({ length: 15 }, (_, index) => `C${String.fromCharCode(65 + index)}`) // CA to CO
    const timeline = inCountries(...codes, 'CO', 'CO', 'CN') // the last two are the most frequent
    const { lanes, laneOfValue } = makeLanes(timeline, 'country', 'usual', noNames, rest)
    expect(lanes.map(({ name }) => name)).toEqual(['CO', 'CN', ...codes.slice(0, 9), 'Other'])
    expect(lanes.at(-1)).toEqual({ value: null, key: otherLane, name: 'Other' })
    expect([...laneOfValue]).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 11, 11, 11, 1, 0])
  })

  it('keeps moves without a value apart from those of less frequent values, within the most lanes', () => {
    const codes = Array.from({ length: 15 }, (_, index) => `C${String.fromCharCode(65 + index)}`)
    const moves = [...codes, ...codes.slice(0, 2)].map((code, index) => aMove({ id: `m${index}`, countries: [code] }))
    const { lanes, laneOfNone, laneOfValue } = makeLanes(
      aTimeline([...moves, aMove({ id: 'alone', countries: [] })]),
      'country',
      'name',
      noNames,
      rest,
    )
    expect(lanes).toHaveLength(mostLanes)
    expect(lanes.slice(-2).map(({ key, name }) => [key, name])).toEqual([
      [otherLane, 'Other'],
      [noneLane, 'None'],
    ])
    expect(laneOfNone).toBe(mostLanes - 1)
    expect([...laneOfValue].filter((lane) => lane === mostLanes - 2)).toHaveLength(5)
  })

  it('keeps lanes apart from those of values with the ids "other" and "none"', () => {
    const people = ['other', 'none', ...Array.from({ length: mostLanes }, (_, index) => `p${index}`)]
    const moves = people.map((id) => aMove({ id, people: [id, 'other', 'none'] }))
    const timeline = aTimeline([...moves, aMove({ id: 'alone', people: [] })])
    const { lanes } = makeLanes(timeline, 'person', 'usual', noNames, rest)
    expect(lanes.map(({ value }) => value)).toEqual(expect.arrayContaining(['other', 'none', null]))
    expect(new Set(lanes.map(({ key }) => key)).size).toBe(mostLanes)
  })

  it('gathers nothing as long as each value can have its lane', () => {
    const codes = Array.from({ length: mostLanes }, (_, index) => `C${String.fromCharCode(65 + index)}`)
    const { lanes } = makeLanes(inCountries(...codes), 'country', 'name', noNames, rest)
    expect(lanes.map(({ value }) => value)).toEqual(codes)
    expect(makeLanes(inCountries(...codes, 'ZZ'), 'country', 'name', noNames, rest).lanes).toHaveLength(mostLanes)
  })

  it('has a lane for every value, of any field and in any order', () => {
    const anyCountries = fc.uniqueArray(fc.stringMatching(/^[A-Z]{2}$/), { maxLength: 30 })
    fc.assert(
      fc.property(anyMoves(), anyCountries, (some, codes) => {
        const moves = [...some, ...codes.map((code) => aMove({ id: code, countries: [code], people: [code] }))]
        const timeline = aTimeline(moves)
        for (const field of laneFields) {
          const orders = laneOrders.map((order) => {
            const { lanes, laneOfValue, column } = makeLanes(timeline, field, order, noNames, rest)
            const values = timeline.vocabulary[field]
            expect(column).toBe(timeline.columns.facets[field])
            const hasNone = moves.some(({ themes, countries, people }) =>
              field === 'kind' ? false : { theme: themes, country: countries, person: people }[field].length === 0,
            )
            const most = hasNone ? mostLanes - 1 : mostLanes
            expect(lanes).toHaveLength(Math.min(values.length, most) + (hasNone ? 1 : 0))
            expect(new Set(lanes.map(({ key }) => key)).size).toBe(lanes.length)
            values.forEach((value, position) => {
              const lane = lanes[laneOfValue[position] ?? -1]
              expect(lane?.value === value || (lane?.key === otherLane && values.length > most)).toBe(true)
            })
            return lanes.map(({ value }) => value)
          })
          const [usual = []] = orders
          for (const order of orders) expect(new Set(order)).toEqual(new Set(usual)) // an order does not choose
        }
      }),
      { numRuns: 50 },
    )
  })

  it('has none for a field without values', () => {
    expect(makeLanes(aTimeline([]), 'person', 'usual', noNames, rest).lanes).toEqual([])
  })
})
