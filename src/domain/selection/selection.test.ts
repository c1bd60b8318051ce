import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFilter, anyMoves } from '../../../tests/builders/arbitraries.ts'
import { texts } from '../../../tests/builders/dataFiles.ts'
import { aMove, aTimeline } from '../../../tests/builders/timeline.ts'
import { foldText } from '../foldText.ts'
import type { Move } from '../move.ts'
import { fitsNames } from '../search/fitsNames.ts'
import { parseQuery } from '../search/parseQuery.ts'
import { noHits, type SearchHits } from '../search/searchHits.ts'
import { parseDateSpan } from '../time/dateSpan.ts'
import type { Timeline } from '../timeline.ts'
import { type FacetId, type Filter, facetIds, noFilter } from './filter.ts'
import { select } from './selection.ts'

describe(select, () => {
  const timeline = aTimeline([
    aMove({
      id: 'lima',
      date: '2025-12-22',
      countries: ['PE'],
      people: [],
      themes: ['trade', 'security'],
      occasion: 'fair',
    }),
    aMove({ id: 'quito', date: '2025-12-23', countries: ['EC'], title: texts('Quito: reunión con Noboa') }),
    aMove({
      id: 'panama',
      date: '2026-01-27/2026-01-29',
      countries: ['PA'],
      people: ['lula'],
      themes: ['trade'],
      occasion: 'summit',
    }),
  ])
  const idsOf = (filter: Partial<Filter>) =>
    select(timeline, { ...noFilter, ...filter }).indices.map((index) => timeline.moves[index]?.id)

  const found = (query: string) => idsOf({ query, hits: halfRead(query) })

  it('selects what the texts of moves have, where that is known, whatever their names say', () => {
    const hits = { ...noHits, scores: new Map([['panama', 8]]) }
    expect(idsOf({ query: 'noboa reunion', hits })).toEqual(['panama'])
    expect(idsOf({ query: 'noboa reunion', hits, country: ['EC'] })).toEqual([])
    expect(idsOf({ query: 'noboa reunion', hits: null })).toEqual(['quito'])
    expect(idsOf({ query: ' … ', hits })).toEqual(['lima', 'quito', 'panama'])
  })

  it('goes by names where the texts of a move could not be read', () => {
    expect(found('noboa reunion')).toEqual(['quito', 'panama'])
    expect(found('reunion -noboa')).toEqual(found('reunion -"noboa"'))
    expect(found('-noboa')).toEqual(['lima', 'panama'])
    expect(found('noboa -reunion')).toEqual(['panama'])
    expect(found('la de noboa')).toEqual(['quito', 'panama'])
    expect(found('12/2025')).toEqual(found('diciembre de 2025'))
    expect(found('"noboa reunion"')).toEqual(['panama'])
    expect(found('"reunion con nob')).toEqual(['quito', 'panama'])
  })

  it.each([
    'noboa -reunion',
    'noboa 12/2025',
    'la de noboa',
    'Noboa 2026',
    '12/2025 noboa',
    'noboa -"reunion con noboa',
  ])('holds too much for %s while nothing has been read, and not the opposite', (query) => {
    expect(idsOf({ query })).toEqual(['quito'])
  })

  it.each<[string, Partial<Filter>, string[]]>([
    ['everything when nothing is asked', {}, ['lima', 'quito', 'panama']],
    ['either value of one field', { country: ['PE', 'PA'] }, ['lima', 'panama']],
    ['only what meets every field', { country: ['PE', 'PA'], theme: ['security'] }, ['lima']],
    ['a move of several days by its last', { from: '2026-01-29' }, ['panama']],
    ['a move of several days by its first', { from: '2026-01', to: '2026-01-27' }, ['panama']],
    ['whole months', { to: '2025-12' }, ['lima', 'quito']],
    ['only what has both themes of a pair', { pair: ['security_trade'] }, ['lima']],
    ['an occasion', { occasion: ['fair'] }, ['lima']],
    ['what is of either occasion', { occasion: ['fair', 'summit'] }, ['lima', 'panama']],
    ['what is not of an occasion, also what is of none', { occasion: ['!fair'] }, ['quito', 'panama']],
    ['what is of none of the occasions left out', { occasion: ['!fair', '!summit'] }, ['quito']],
    ['one occasion, of which another cannot take away', { occasion: ['fair', '!summit'] }, ['lima']],
    ['nothing of an occasion that is left out as well', { occasion: ['fair', '!fair'] }, []],
    ['everything when an unknown occasion is left out', { occasion: ['!unheard-of'] }, ['lima', 'quito', 'panama']],
    ['words by their beginnings, in any order, without accents', { query: 'NOBO reunion' }, ['quito']],
    ['a short word where the query holds no longer one', { query: 'pe' }, ['lima']],
    ['nothing by the middle of a word', { query: 'eunion' }, []],
    ['everything when the query holds no word', { query: '…' }, ['lima', 'quito', 'panama']],
  ])('keeps %s', (_rule, filter, ids) => {
    expect(idsOf(filter)).toEqual(ids)
  })

  it('counts what each value would leave if it were the only one of its field', () => {
    const selection = select(timeline, { ...noFilter, theme: ['trade'], country: ['PE'] })
    const count = (facet: FacetId, value: string) =>
      selection.counts[facet][timeline.vocabulary[facet].indexOf(value)] ?? 0
    expect([count('country', 'PE'), count('country', 'PA'), count('country', 'EC')]).toEqual([1, 1, 0])
    expect([count('theme', 'trade'), count('theme', 'security'), count('theme', 'energy')]).toEqual([1, 1, 0])
    expect(count('theme', 'unheard-of')).toBe(0)
  })

  it('agrees with filtering and counting field by field', () => {
    fc.assert(
      fc.property(anyMoves(), anyFilter, (moves, filter) => {
        const record = aTimeline(moves)
        const { indices, counts, bases } = select(record, filter)
        expect(indices.map((index) => record.moves[index])).toEqual(naivelySelected(record, filter))
        for (const facet of facetIds) {
          const each = record.vocabulary[facet].map(
            (value) => naivelySelected(record, { ...filter, [facet]: [value] }).length,
          )
          expect([...counts[facet]], facet).toEqual(each)
          expect(bases[facet], facet).toBe(naivelySelected(record, { ...filter, [facet]: [] }).length)
        }
      }),
      { numRuns: 300 },
    )
  })
})

/** What a query finds where only one move of three could be read. */
function halfRead(query: string): SearchHits {
  return {
    ...noHits,
    scores: new Map([['panama', 8]]),
    unread: new Set(['lima', 'quito']),
    fitsNames: (names, days) => fitsNames(parseQuery(query), names, days),
  }
}

function naivelySelected(timeline: Timeline, filter: Filter): Move[] {
  const { from, to } = filter
  const words = foldText(filter.query).split(' ')
  const telling = words.filter((word) => word.length > 2) // shorter ones are passed over beside them
  const terms = telling.length > 0 ? telling : words
  return timeline.moves
    .filter((move) => meets(filter.theme, move.themes))
    .filter((move) => meets(filter.country, move.countries))
    .filter((move) => meets(filter.kind, [move.kind]))
    .filter((move) => meets(filter.status, [move.status]))
    .filter((move) => meets(filter.phase, [move.phase]))
    .filter((move) => meets(filter.person, move.people))
    .filter(({ occasion }) => meets(chosenOf(filter), [occasion ?? '']))
    .filter(({ occasion }) => !filter.occasion.includes(`!${occasion}`))
    .filter(
      ({ themes }) =>
        filter.pair.length === 0 ||
        filter.pair.some((pair) => pair.split('_').every((id) => themes.some((theme) => theme === id))),
    )
    .filter(({ span }) => from === null || span.last >= (parseDateSpan(from)?.first ?? NaN))
    .filter(({ span }) => to === null || span.first <= (parseDateSpan(to)?.last ?? NaN))
    .filter((move) => terms.every((term) => wordsOf(timeline, move).some((word) => word.startsWith(term))))
}

function chosenOf({ occasion }: Filter): readonly string[] {
  return occasion.filter((value) => !value.startsWith('!'))
}

function wordsOf({ people, countries, themes }: Timeline, move: Move): string[] {
  return [
    move.title,
    ...move.stops.map(({ city }) => city),
    ...people.filter(({ id }) => move.people.includes(id)).map(({ name }) => texts(name)),
    ...countries.filter(({ code }) => move.countries.includes(code)).map(({ name }) => name),
    ...themes.filter(({ id }) => move.themes.includes(id)).map(({ label }) => label),
  ].flatMap((text) => (text ? foldText(`${text.es} ${text.en}`).split(' ') : ['']))
}

function meets(chosen: readonly string[], values: readonly string[]): boolean {
  return chosen.length === 0 || values.some((value) => chosen.includes(value))
}
