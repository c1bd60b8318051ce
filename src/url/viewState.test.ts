import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay } from '#src/domain/dateSpan.ts'
import { cleanQuery, type Filter, facetIds, noFilter, vocabularyOf } from '#src/domain/filter.ts'
import { anyDay, anyText } from '#tests/builders/arbitraries.ts'
import { formatViewState, parseViewState } from './viewState.ts'

const vocabulary = vocabularyOf(
  ['AR', 'EC', 'PE'],
  ['daniel-noboa', 'jose-raul-mulino', 'javier-milei', 'jose-maria-de-la-o'],
)

/** A month or a day, or no bound. */
const anyBound = fc.option(
  fc.tuple(anyDay, fc.constantFrom(7, 10)).map(([day, length]) => formatDay(day).slice(0, length)),
)

/** Bounds in order, as controls give them: where both are told, no month or day before the other. */
const anyPeriod = fc
  .tuple(anyBound, anyBound)
  .map(([a, b]) => (a !== null && b !== null && a.slice(0, b.length) > b.slice(0, a.length) ? [b, a] : [a, b]))

const anyFilter = fc
  .tuple(
    fc.record(Object.fromEntries(facetIds.map((facet) => [facet, fc.subarray([...vocabulary[facet]])]))),
    anyPeriod,
    anyText.map(cleanQuery),
  )
  .map(([facets, [from, to], query]) => Object.assign({}, noFilter, facets, { from, to, query }) as Filter)

describe(parseViewState, () => {
  it('reads what formatViewState wrote, for any choice and any words', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const link = formatViewState(filter)
        expect(parseViewState(link, vocabulary)).toEqual({ filter, ignored: [] })
        expect(parseViewState(`?${link}`, vocabulary)).toEqual({ filter, ignored: [] })
        expect(formatViewState(parseViewState(link, vocabulary).filter)).toBe(link)
      }),
      { numRuns: 500 },
    )
  })

  it('takes the values of a field in any order, parted by dots or given again', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...vocabulary.person]), fc.boolean(), (people, apart) => {
        const link = apart ? people.map((id) => `person=${id}`).join('&') : `person=${people.join('.')}`
        const { filter, ignored } = parseViewState(link, vocabulary)
        expect(filter.person).toEqual(vocabulary.person.filter((id) => people.includes(id)))
        expect(ignored).toEqual([])
      }),
    )
  })

  it('reads any text without throwing, and what it read is a state that a link can hold', () => {
    const fragments = fc.constantFrom(
      'theme=',
      'q=',
      'from=',
      'to=',
      '&',
      '.',
      '%',
      '%E0',
      '2026-01',
      '2025-13',
      'trade',
    )
    const almost = fc.array(fc.oneof(fragments, fc.string({ maxLength: 3 }))).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(anyText, almost), (text) => {
        const { filter } = parseViewState(text, vocabulary)
        expect(parseViewState(formatViewState(filter), vocabulary)).toEqual({ filter, ignored: [] })
      }),
      { numRuns: 500 },
    )
  })

  it('names the values that the record does not know, each once, and keeps the rest', () => {
    const { filter, ignored } = parseViewState('theme=trade.magic.magic&country=ec&kind=visit&person=noboa', vocabulary)
    expect(filter).toEqual({ ...noFilter, theme: ['trade'], kind: ['visit'] })
    expect(ignored).toEqual([
      { field: 'theme', value: 'magic' },
      { field: 'country', value: 'ec' },
      { field: 'person', value: 'noboa' },
    ])
  })

  it('tells any unknown value from those that it knows', () => {
    const word = fc.stringMatching(/^[a-z-]{1,40}$/).filter((value) => !vocabulary.theme.includes(value))
    fc.assert(
      fc.property(word, (value) => {
        const { filter, ignored } = parseViewState(`theme=${value}.energy`, vocabulary)
        expect(filter).toEqual({ ...noFilter, theme: ['energy'] })
        expect(ignored).toEqual([{ field: 'theme', value }])
      }),
    )
  })

  it.each(['2025', 'soon', '2025-13', '2025-02-30', '2025-12~'])('names %j, which is no bound', (value) => {
    expect(parseViewState(`from=${value}&to=${value}`, vocabulary)).toEqual({
      filter: noFilter,
      ignored: [
        { field: 'from', value },
        { field: 'to', value },
      ],
    })
  })

  it.each([
    ['2026-01', '2025-12'],
    ['2026-01-05', '2026-01-04'],
    ['2026-02', '2026-01-31'],
    ['2026-02-01', '2026-01'],
  ])('drops the end of a period from %s to %s, which is before its beginning', (from, to) => {
    expect(parseViewState(`from=${from}&to=${to}`, vocabulary)).toEqual({
      filter: { ...noFilter, from },
      ignored: [{ field: 'to', value: to }],
    })
  })

  it.each([
    ['2026-01', '2026-01'],
    ['2026-01-05', '2026-01'],
    ['2026-01', '2026-01-05'],
  ])('takes a period from %s to %s', (from, to) => {
    expect(parseViewState(`from=${from}&to=${to}`, vocabulary).filter).toEqual({ ...noFilter, from, to })
  })

  it.each(['', '?', 'fbclid=IwAR0.x&utm_source=wa', 'quote=3.0.53', 'theme=&country=..&from=&q=', 'THEME=trade'])(
    'passes over %j in silence',
    (link) => {
      expect(parseViewState(link, vocabulary)).toEqual({ filter: noFilter, ignored: [] })
    },
  )

  it('keeps short what it tells of a value, and reads no more than a reader would choose', () => {
    const { ignored } = parseViewState(`theme=${'x'.repeat(5000)}`, vocabulary)
    expect(ignored).toEqual([{ field: 'theme', value: `${'x'.repeat(40)}…` }])
    const many = Array.from({ length: 5000 }, (_, index) => `v${index}`).join('.')
    expect(parseViewState(`theme=${many}`, vocabulary).ignored).toHaveLength(200)
  })
})

describe(formatViewState, () => {
  it('writes only what differs from a fresh page', () => {
    expect(formatViewState(noFilter)).toBe('')
    expect(formatViewState({ ...noFilter, theme: ['trade', 'energy'] })).toBe('theme=trade.energy')
  })

  it('writes fields in one order, with hyphens and dots as they are', () => {
    const filter: Filter = {
      ...noFilter,
      query: 'a&b=c #+%',
      to: '2026-01',
      from: '2025-12-23',
      person: ['daniel-noboa', 'javier-milei'],
      country: ['EC'],
    }
    expect(formatViewState(filter)).toBe(
      'country=EC&person=daniel-noboa.javier-milei&from=2025-12-23&to=2026-01&q=a%26b%3Dc+%23%2B%25',
    )
  })
})
