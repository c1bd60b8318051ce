import { describe, expect, it } from 'vitest'
import { aMove, aTimeline } from '../../../tests/builders/timeline.ts'
import { type Filter, noFilter } from '../selection/filter.ts'
import { select } from '../selection/selection.ts'
import { frequenciesOf, leadersOf } from './frequencies.ts'

const timeline = aTimeline([
  aMove({ id: 'a', countries: ['PE'], kind: 'call', status: 'cancelled' }),
  aMove({ id: 'b', countries: ['EC', 'PE'], kind: 'call' }),
  aMove({ id: 'c', countries: ['AR', 'PE'], kind: 'visit' }),
])

function countriesOf(changes: Partial<Filter> = {}) {
  const filter = { ...noFilter, ...changes }
  return frequenciesOf('country', select(timeline, filter), filter, timeline.vocabulary)
}

describe(frequenciesOf, () => {
  it('puts the most frequent first, and equals in the order of the vocabulary', () => {
    expect(countriesOf()).toEqual([
      { value: 'PE', count: 3, chosen: false },
      { value: 'AR', count: 1, chosen: false },
      { value: 'EC', count: 1, chosen: false },
    ])
  })

  it('leaves out what the other fields leave nothing of', () => {
    expect(countriesOf({ kind: ['visit'] }).map(({ value }) => value)).toEqual(['AR', 'PE'])
  })

  it('counts beside a choice in the same field as without it', () => {
    expect(countriesOf({ country: ['EC'] })).toEqual([
      { value: 'PE', count: 3, chosen: false },
      { value: 'AR', count: 1, chosen: false },
      { value: 'EC', count: 1, chosen: true },
    ])
  })

  it('keeps a chosen value of which nothing is left, so that it can be taken back', () => {
    expect(countriesOf({ country: ['AR'], kind: ['call'] })).toEqual([
      { value: 'PE', count: 2, chosen: false },
      { value: 'EC', count: 1, chosen: false },
      { value: 'AR', count: 0, chosen: true },
    ])
  })

  it('is empty for an empty selection', () => {
    expect(countriesOf({ query: 'nowhere' })).toEqual([])
    expect(countriesOf({ query: 'nowhere', country: ['EC'] })).toEqual([{ value: 'EC', count: 0, chosen: true }])
  })
})

describe(leadersOf, () => {
  it.each([
    ['the one that no other reaches', [1, 3, 2], [1]],
    ['all that share the first place', [2, 1, 2, 2], [0, 2, 3]],
    ['the only one', [1], [0]],
    ['none where nothing occurs', [0, 0], []],
    ['none of none', [], []],
  ])('finds %s', (_rule, counts, leaders) => {
    expect(leadersOf(counts.map((count, at) => ({ at, count }))).map(({ at }) => at)).toEqual(leaders)
  })
})
