import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { laneFields, laneOrders } from '#src/domain/lanes.ts'
import { facetIds, longestQuery, noFilter } from '#src/domain/selection/filter.ts'
import { anyText } from '../../tests/builders/arbitraries.ts'
import { anyHostileText, hostileRuns } from '../../tests/builders/hostile.ts'
import { anyView, vocabulary } from '../../tests/builders/views.ts'
import {
  formatViewState,
  listForms,
  listSorts,
  parseViewState,
  plainBand,
  plainList,
  type View,
  viewParameters,
} from './viewState.ts'

/** The same view with the ends of its window in whole minutes: what a link can tell. */
function inMinutes({ filter, band, list }: View) {
  const { window } = band
  const minutes = window && [window.from, window.to].map((moment) => Math.round(moment * 1440))
  return { filter, band: { ...band, window: minutes }, list }
}

describe(parseViewState, () => {
  it('reads what formatViewState wrote, for any choice, any words and any window, to the minute', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const link = formatViewState(view)
        const { ignored, ...read } = parseViewState(link, vocabulary)
        expect(ignored).toEqual([])
        expect(inMinutes(read)).toEqual(inMinutes(view))
        expect(parseViewState(`?${link}`, vocabulary)).toEqual({ ...read, ignored: [] })
        expect(formatViewState(read)).toBe(link)
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

  it('reads any text without throwing, and what it read is a state that a link can hold, of known values alone', () => {
    const fragments = fc.constantFrom(
      'theme=',
      'q=',
      'from=',
      'to=',
      'view=',
      'lanes=',
      'order=',
      'sort=',
      'list=',
      'asc',
      'lanes',
      '&',
      '.',
      '%',
      '%E0',
      '2026-01',
      '2025-13',
      'trade',
      'country',
      'name',
      '2026-03-10',
      '2026-03-11T0630',
    )
    const almost = fc.array(fc.oneof(fragments, fc.string({ maxLength: 3 }))).map((parts) => parts.join(''))
    const names = fc.constantFrom(...viewParameters, '__proto__', 'constructor', 'amp;q')
    const hostile = fc
      .array(fc.tuple(names, anyHostileText, fc.boolean()), { maxLength: 6 })
      .map((all) =>
        all.map(([name, value, raw]) => `${name}=${raw ? value : encodeURIComponent(value.toWellFormed())}`).join('&'),
      )
    fc.assert(
      fc.property(fc.oneof(anyText, almost, hostile), (text) => {
        const { ignored, ...view } = parseViewState(text, vocabulary)
        expect(parseViewState(formatViewState(view), vocabulary)).toEqual({ ...view, ignored: [] })
        const { filter, band, list } = view
        for (const facet of facetIds) expect(vocabulary[facet]).toEqual(expect.arrayContaining([...filter[facet]]))
        expect(laneFields).toContain(band.lanes)
        expect(laneOrders).toContain(band.order)
        expect(band.window === null || band.window.from < band.window.to).toBe(true)
        expect(listSorts).toContain(list.sort)
        expect(listForms).toContain(list.form)
        expect(filter.query.length).toBeLessThanOrEqual(longestQuery)
        for (const { field, value } of ignored) {
          expect(viewParameters).toContain(field)
          expect(value.length).toBeLessThanOrEqual(41)
        }
      }),
      { numRuns: hostileRuns.queries },
    )
  })

  it('asks for what took the place of an id, whichever of the two the link holds', () => {
    const successors = [
      ...vocabulary.person.map((id) => ({ subject: 'person', id: `old-${id}`, successor: id })),
      { subject: 'country', id: 'SU', successor: 'EC' },
    ]
    fc.assert(
      fc.property(fc.subarray([...vocabulary.person]), fc.func(fc.boolean()), (people, isOld) => {
        const link = `person=${people.map((id) => (isOld(id) ? `old-${id}` : id)).join('.')}&country=SU`
        const { filter, ignored } = parseViewState(link, vocabulary, successors)
        expect({ filter, ignored }).toEqual({ filter: { ...noFilter, person: people, country: ['EC'] }, ignored: [] })
      }),
    )
  })

  it.each(['inauguration', '!inauguration'])('asks for what took the place of an occasion, %s included', (value) => {
    const successors = [{ subject: 'occasion', id: 'investiture', successor: 'inauguration' }]
    const link = `occasion=${value.replace('inauguration', 'investiture')}`
    const { filter, ignored } = parseViewState(link, vocabulary, successors)
    expect({ filter, ignored }).toEqual({ filter: { ...noFilter, occasion: [value] }, ignored: [] })
  })

  it('names an id that is of another field, or has no successor', () => {
    const successors = [
      { subject: 'move', id: 'noboa', successor: 'daniel-noboa' },
      { subject: 'person', id: 'gone' },
    ]
    expect(parseViewState('person=noboa.gone', vocabulary, successors).ignored).toEqual([
      { field: 'person', value: 'noboa' },
      { field: 'person', value: 'gone' },
    ])
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
      band: plainBand,
      list: plainList,
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
      band: plainBand,
      list: plainList,
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

  it.each([
    '',
    '?',
    'fbclid=IwAR0.x&utm_source=wa',
    'quote=3.0.53',
    'theme=&country=..&from=&q=',
    'THEME=trade',
    'view=&lanes=&order=&sort=&list=',
  ])('passes over %j in silence', (link) => {
    expect(parseViewState(link, vocabulary)).toEqual({
      filter: noFilter,
      band: plainBand,
      list: plainList,
      ignored: [],
    })
  })

  it('keeps short what it tells of a value, and reads no more than a reader would choose', () => {
    const { ignored } = parseViewState(`theme=${'x'.repeat(5000)}`, vocabulary)
    expect(ignored).toEqual([{ field: 'theme', value: `${'x'.repeat(40)}…` }])
    expect(parseViewState(`view=${'9'.repeat(5000)}`, vocabulary).ignored).toEqual([
      { field: 'view', value: `${'9'.repeat(40)}…` },
    ])
    const many = Array.from({ length: 5000 }, (_, index) => `v${index}`).join('.')
    expect(parseViewState(`theme=${many}`, vocabulary).ignored).toHaveLength(200)
  })
})
