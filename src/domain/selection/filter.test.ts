import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../../tests/builders/arbitraries.ts'
import { themeIds } from '../../../tests/builders/themeIds.ts'
import { noHits } from '../search/searchHits.ts'
import { toDay } from '../time/dateSpan.ts'
import {
  chosenCount,
  cleanQuery,
  type Filter,
  isFiltering,
  isPeriodBound,
  isSearching,
  longestQuery,
  noFilter,
  periodOf,
  reduceFilter,
  vocabularyOf,
} from './filter.ts'

const vocabulary = vocabularyOf({
  themes: themeIds,
  phases: ['president-elect', 'president'],
  countries: ['AR', 'EC', 'PE'],
  people: ['daniel-noboa', 'javier-milei'],
  occasions: ['inauguration', 'summit'],
})
const full: Filter = {
  theme: ['trade'],
  country: ['EC'],
  kind: ['visit'],
  status: ['occurred'],
  phase: ['president'],
  person: ['daniel-noboa'],
  pair: ['security_trade'],
  occasion: ['!summit'],
  from: '2025-12',
  to: '2026-01-05',
  query: 'quito',
  hits: null,
}

describe(reduceFilter, () => {
  it('toggles a value on and off, and nothing else', () => {
    const on = reduceFilter(full, { type: 'toggled', facet: 'country', value: 'PE' }, vocabulary)
    expect(on).toEqual({ ...full, country: ['EC', 'PE'] })
    expect(reduceFilter(on, { type: 'toggled', facet: 'country', value: 'PE' }, vocabulary)).toEqual(full)
  })

  it('takes an exclusion in place of what it would exclude, and the other way round', () => {
    const on = toggled(noFilter, 'inauguration')
    expect(toggled(on, 'summit').occasion).toEqual(['inauguration', 'summit'])
    expect(toggled(on, '!summit').occasion).toEqual(['inauguration', '!summit'])
    expect(toggled(on, '!inauguration').occasion).toEqual(['!inauguration'])
    expect(toggled(toggled(on, '!inauguration'), 'inauguration').occasion).toEqual(['inauguration'])
    expect(toggled(toggled(on, '!inauguration'), '!inauguration').occasion).toEqual([])
  })

  it('does not take a value that the vocabulary does not have', () => {
    expect(reduceFilter(full, { type: 'toggled', facet: 'country', value: 'XX' }, vocabulary)).toEqual(full)
  })

  it('keeps the order of the vocabulary, in whatever order values were chosen', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...themeIds]), (chosen) => {
        const { theme } = chosen.reduce<Filter>(
          (filter, value) => reduceFilter(filter, { type: 'toggled', facet: 'theme', value }, vocabulary),
          noFilter,
        )
        expect(theme).toEqual(themeIds.filter((id) => chosen.includes(id)))
      }),
    )
  })

  it('clears a facet, or everything', () => {
    expect(reduceFilter(full, { type: 'facetCleared', facet: 'person' }, vocabulary)).toEqual({ ...full, person: [] })
    expect(reduceFilter(full, { type: 'cleared' }, vocabulary)).toEqual(noFilter)
  })

  it('takes both bounds of the period at once', () => {
    const action = { type: 'periodChosen', from: null, to: '2026-02' } as const
    expect(reduceFilter(full, action, vocabulary)).toEqual({ ...full, from: null, to: '2026-02' })
  })

  it('keeps a query as it is cleaned', () => {
    const action = { type: 'queryTyped', query: '  lima\n' } as const
    expect(reduceFilter(full, action, vocabulary)).toEqual({ ...full, query: 'lima ' })
  })

  it('forgets with another query what the one before found', () => {
    const found = { ...full, hits: noHits }
    expect(reduceFilter(found, { type: 'queryTyped', query: 'lima' }, vocabulary).hits).toBeNull()
  })
})

describe(isFiltering, () => {
  it('is false only where nothing is asked for', () => {
    expect(isFiltering(noFilter)).toBe(false)
    const { hits: _ofTheQuery, ...fields } = full
    for (const [field, value] of Object.entries(fields)) {
      expect(isFiltering({ ...noFilter, [field]: value }), field).toBe(true)
    }
  })

  it.each(['', ' ', '…', '🇨🇱'])('takes %j for no question, since it holds no word', (query) => {
    expect(isSearching({ ...noFilter, query })).toBe(false)
    expect(isFiltering({ ...noFilter, query })).toBe(false)
  })
})

describe(chosenCount, () => {
  it('counts each value of a list, and period and query once', () => {
    expect(chosenCount(noFilter)).toBe(0)
    expect(chosenCount({ ...noFilter, theme: ['trade', 'security'], country: ['EC'] })).toBe(3)
    expect(chosenCount({ ...noFilter, from: '2026-01', to: '2026-03', query: 'frontera' })).toBe(2)
  })
})

describe(periodOf, () => {
  it.each([
    ['2025-12', '2026-02', toDay('2025-12-01'), toDay('2026-02-28')],
    ['2025-12-23', null, toDay('2025-12-23'), Infinity],
    [null, '2024-02', -Infinity, toDay('2024-02-29')],
  ])('from %s to %s holds whole months, and open ends are infinite', (from, to, first, last) => {
    expect(periodOf({ from, to })).toEqual({ first, last })
  })

  it('is null without bounds', () => {
    expect(periodOf(noFilter)).toBeNull()
  })
})

describe(isPeriodBound, () => {
  it.each(['2025-12', '2025-12-23', '2024-02-29'])('takes %s', (text) => {
    expect(isPeriodBound(text)).toBe(true)
  })

  it.each(['', '2025', '2025-13', '2025-02-29', '2025-12~', '2025-12/2026-01', ' 2025-12', '2025-12\n', '2025-21'])(
    'refuses %j',
    (text) => {
      expect(isPeriodBound(text)).toBe(false)
    },
  )
})

describe(cleanQuery, () => {
  it.each([
    ['  San José ', 'San José '], // a space behind is one that is being typed
    ['a\n\t\0b', 'a b'],
    ['\n', ''],
    ['\ud83c', '\ufffd'],
    ['x'.repeat(longestQuery + 1), 'x'.repeat(longestQuery)],
    [`${'x'.repeat(longestQuery - 1)}🇨🇱`, `${'x'.repeat(longestQuery - 1)}\ufffd`], // not half a character
  ])('keeps %j as %j', (text, cleaned) => {
    expect(cleanQuery(text)).toBe(cleaned)
  })

  it('is well-formed, short, and cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cleaned = cleanQuery(text)
        expect(cleaned.isWellFormed()).toBe(true)
        expect(cleaned.length).toBeLessThanOrEqual(longestQuery)
        expect(cleaned).not.toMatch(/^\s|\p{Cc}/u)
        expect(cleanQuery(cleaned)).toBe(cleaned)
      }),
    )
  })
})

/** The filter after a press on a value of the facet of occasions. */
function toggled(filter: Filter, value: string): Filter {
  return reduceFilter(filter, { type: 'toggled', facet: 'occasion', value }, vocabulary)
}
