import { describe, expect, it } from 'vitest'
import { noFilter } from '#src/domain/selection/filter.ts'
import { vocabulary } from '../../tests/builders/views.ts'
import { formatViewState, parseViewState, plainBand, plainList } from './viewState.ts'

describe('the list in a link', () => {
  it.each([
    ['sort=asc', { sort: 'asc', form: 'rows' }],
    ['sort=desc', plainList],
    ['list=lanes', { sort: 'desc', form: 'lanes' }],
    ['sort=asc&list=rows', { sort: 'asc', form: 'rows' }],
    ['sort=asc&list=lanes', { sort: 'asc', form: 'lanes' }],
  ])('reads order and form of %j, and leaves filter and band alone', (link, list) => {
    expect(parseViewState(link, vocabulary)).toEqual({ filter: noFilter, band: plainBand, list, ignored: [] })
  })

  it('has the order of relevance with a query alone, and is silent about it without one', () => {
    const ranked = parseViewState('q=trade&sort=relevance', vocabulary)
    expect(ranked.list).toEqual({ sort: 'relevance', form: 'rows' })
    expect(formatViewState(ranked)).toBe('q=trade&sort=relevance')
    expect(formatViewState({ ...ranked, filter: noFilter })).toBe('')
    for (const link of ['sort=relevance', 'q=...&sort=relevance'])
      expect(parseViewState(link, vocabulary)).toMatchObject({ list: plainList, ignored: [] })
  })

  it.each([
    ['sort', 'ascending'],
    ['sort', 'ASC'],
    ['sort', '__proto__'],
    ['list', 'columns'],
    ['list', 'asc'],
  ] as const)('names the %s %j, which is none, and shows the newest first in rows', (field, value) => {
    expect(parseViewState(`${field}=${value}`, vocabulary)).toEqual({
      filter: noFilter,
      band: plainBand,
      list: plainList,
      ignored: [{ field, value }],
    })
  })
})
