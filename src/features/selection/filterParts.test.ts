import { describe, expect, it } from 'vitest'
import { noFilter } from '#src/domain/selection/filter.ts'
import { filterParts } from './filterParts.ts'

const names = new Map([
  ['a', 'Apples'],
  ['b', 'Bread'],
])
const words = {
  labels: {
    theme: names,
    country: names,
    kind: names,
    status: names,
    phase: names,
    person: names,
    pair: names,
    occasion: names,
  },
  period: (from: string | null, to: string | null) => `${from ?? '…'} – ${to ?? '…'}`,
  search: (query: string) => `“${query}”`,
}

describe(filterParts, () => {
  it('has a group for each field that is filtered, and a part for each of its values', () => {
    const filter = { ...noFilter, theme: ['a', 'b'], country: ['a'], from: '2026-01', query: 'x' }
    expect(filterParts(filter, words).map(({ parts }) => parts.map(({ name }) => name))).toEqual([
      ['Apples', 'Bread'],
      ['Apples'],
      ['2026-01 – …'],
      ['“x”'],
    ])
  })

  it('has a group for each exclusion, since each narrows', () => {
    const filter = { ...noFilter, occasion: ['a', '!b', '!c'] }
    expect(filterParts(filter, words).map(({ parts }) => parts.map(({ key }) => key))).toEqual([
      ['occasion.a'],
      ['occasion.!b'],
      ['occasion.!c'],
    ])
  })

  it('takes each part back by itself', () => {
    const filter = { ...noFilter, theme: ['a'], to: '2026-02', query: 'x' }
    expect(
      filterParts(filter, words)
        .flatMap(({ parts }) => parts)
        .map(({ remove }) => remove),
    ).toEqual([
      { type: 'toggled', facet: 'theme', value: 'a' },
      { type: 'periodChosen', from: null, to: null },
      { type: 'queryTyped', query: '' },
    ])
  })

  it('names a value that has no name by its id, and has no part without a filter', () => {
    expect(filterParts({ ...noFilter, person: ['zoe'] }, words)[0]?.parts[0]?.name).toBe('zoe')
    expect(filterParts(noFilter, words)).toEqual([])
  })
})
