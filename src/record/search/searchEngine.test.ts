import { describe, expect, it, vi } from 'vitest'
import { narrowTimeline } from '#src/domain/timeline.ts'
import { aCounterpart, aMoveFile, anArticleFile, aSource, dataFiles, texts } from '../../../tests/builders/dataFiles.ts'
import { searchPieces } from '../../../tests/builders/searchEngine.ts'
import { timelineOf } from '../../../tests/builders/timelineOf.ts'
import { createSearchEngine } from './searchEngine.ts'

const quito = aMoveFile({
  id: 'quito',
  date: '2025-12-23',
  title: { es: 'Quito: reunión con Noboa', en: 'Quito: meeting with Noboa' },
  summary: { es: 'Hablaron de un corredor para migrantes.', en: 'They spoke about a corridor for migrants.' },
  claims: [
    { nature: 'reported', text: texts('They met.'), sources: ['efe'] },
    {
      nature: 'reported',
      text: { es: 'Se reunieron en el palacio.', en: 'They met at the palace.' },
      sources: ['text'],
      quotes: [{ article: 'carondelet', exact: 'a working agenda' }],
    },
  ],
  sources: [
    aSource({ id: 'efe', title: 'Noboa recibe a su invitado', language: 'es', publisher: 'El Comercio' }),
    { id: 'text', article: 'carondelet' },
  ],
})
const article = anArticleFile({
  id: 'carondelet',
  language: 'en',
  title: 'Torches in the north',
  publisher: 'The Gazette',
  author: 'Ada Bell',
  paragraphs: [
    'It was no ceremony.',
    'Ministers and a working agenda for 2030 showed a will. Lanterns of 1904 were lit.',
  ],
})
const lima = aMoveFile({
  id: 'lima',
  date: '2026-01-07',
  places: [{ country: 'PE', city: texts('Lima'), venue: { es: 'Palacio de Gobierno', en: 'Government Palace' } }],
  counterparts: [aCounterpart({ id: 'jose-jeri', name: 'José Jerí', country: 'PE', role: texts('President of Peru') })],
  title: texts('Lima'),
  summary: { es: 'El corredor quedó descartado.', en: 'The corridor was ruled out.' },
})
const files = dataFiles(quito, lima, article)
const pieces = searchPieces(files)
const spanish = await createSearchEngine(pieces.es, 'es')
const english = await createSearchEngine(pieces.en, 'en')
const found = (text: string, engine = spanish) => [...engine.search(text).scores.keys()]

const score = (text: string) => spanish.search(text).scores.get('quito') ?? 0

describe(createSearchEngine, () => {
  it('is made without timers, which take a second each in a hidden page', async () => {
    vi.useFakeTimers()
    try {
      expect((await createSearchEngine(pieces.es, 'es')).missing).toEqual([])
    } finally {
      vi.useRealTimers()
    }
  })

  it.each([
    ['corredor', ['quito', 'lima']],
    ['corredores', ['quito', 'lima']],
    ['corre', ['quito', 'lima']],
    ['coredor', ['quito', 'lima']],
    ['corredro', ['quito', 'lima']],
    ['corredor migrante', ['quito']],
    ['"corredor para migrantes"', ['quito']],
    ['"para corredor"', []],
    ['"corredor pa', ['quito']],
    ['corredor -lima', ['quito']],
    ['-lima', ['quito']],
    ['corredor -"quedo descartado"', ['quito']],
    ['corredor 2026', ['lima']],
    ['enero 2026', ['lima']],
    ['ruled', []],
    ['meeting noboa', ['quito']],
    ['peru', ['lima']],
    ['gobierno', ['lima']],
    ['comercio', ['quito']],
    ['lanterns', ['quito']],
    ['torches gazette bell', ['quito']],
    ['2025x', []],
    ['quito 2030', ['quito']],
    ['1904', ['quito']],
  ])('finds in Spanish for %s: %j', (query, ids) => {
    expect(found(query)).toEqual(ids)
  })

  it('finds names of the other language, and texts of its own', () => {
    expect(found('Ecuador peru', english)).toEqual([])
    expect(found('Perú', english)).toEqual(['lima'])
    expect(found('corridors', english)).toEqual(['quito', 'lima'])
    expect(found('reunión', english)).toEqual(['quito'])
  })

  it('forgives no typing error of a word that the record has', () => {
    expect([...spanish.search('quito').terms]).toEqual(['quito'])
    expect([...spanish.search('lema').terms]).toEqual(['lima'])
    expect(found('20255')).toEqual([])
  })

  it('counts a word more in a title than in a summary, and as such more than as a form, beginning or error', () => {
    expect(score('quito')).toBe(80)
    expect(score('corredor')).toBe(32)
    expect(score('corredores')).toBe(20)
    expect(score('corred')).toBe(16)
    expect(score('corrdor')).toBe(8)
    expect(score('quito corredor')).toBe(112)
    expect(score('2025')).toBe(0)
  })

  it('gives the same object for the same text, and nothing for one without words', () => {
    expect(spanish.search('corredor')).toBe(spanish.search('corredor'))
    expect(spanish.search(' …')).toMatchObject({ scores: new Map(), terms: new Set() })
  })

  it.each([
    ['corredor', { part: 'summary', text: 'Hablaron de un corredor para migrantes.', language: 'es' }],
    ['noboa migrantes', { part: 'summary', text: 'Hablaron de un corredor para migrantes.', language: 'es' }],
    ['palacio', { part: 'claim', text: 'Se reunieron en el palacio.', language: 'es', claim: 1 }],
    ['invitado', { part: 'source', text: 'Noboa recibe a su invitado · El Comercio', language: 'es', source: 0 }],
    [
      '"working agenda"',
      { part: 'quote', text: 'a working agenda', language: 'en', claim: 1, article: 'carondelet', paragraph: 2 },
    ],
    ['ceremony', { part: 'article', text: 'It was no ceremony.', language: 'en', article: 'carondelet', paragraph: 1 }],
    ['reunion noboa', null],
    ['2025', null],
    ['"reunion con noboa"', null],
  ])('shows for %s where it stands', (query, passage) => {
    expect(spanish.passageOf('quito', spanish.search(query), 'Quito: reunión con Noboa')).toEqual(passage)
  })

  it.each([
    ['palacio de gobierno', 'Lima Lima, Perú', { part: 'place', text: 'Palacio de Gobierno', language: 'es' }],
    ['perú', 'Lima', { part: 'role', text: 'President of Peru', language: 'es' }],
    ['peru', 'Lima Lima, Perú', null],
    ['jose jeri', 'Lima Lima, Perú', { part: 'person', text: 'José Jerí', language: 'es' }],
  ])('shows for %s beside a row of %s what that does not say', (query, row, passage) => {
    expect(spanish.passageOf('lima', spanish.search(query), row)).toEqual(passage)
  })

  it('suggests no passage that is but a name', () => {
    expect(spanish.suggest('jose jeri', timelineOf(files)).passages).toEqual([])
  })

  it('suggests people, countries, entries and passages', () => {
    const timeline = timelineOf(files)
    expect(spanish.suggest('jer', timeline)).toMatchObject({ people: ['jose-jeri'], entries: ['lima'], passages: [] })
    expect(spanish.suggest('peru', timeline)).toMatchObject({ people: [], countries: ['PE'], entries: ['lima'] })
    expect(spanish.suggest('josé gerí', timeline).people).toEqual(['jose-jeri'])
    expect(spanish.suggest('corredor', timeline)).toMatchObject({
      entries: ['lima', 'quito'],
      passages: [
        { id: 'lima', part: 'summary' },
        { id: 'quito', part: 'summary' },
      ],
    })
    expect(spanish.suggest('12/2025', timeline)).toMatchObject({
      entries: ['quito'],
      passages: [],
      period: { from: '2025-12', to: '2025-12' },
    })
    const narrow = narrowTimeline(timeline, 'country', 'EC')
    expect(spanish.suggest('jer', narrow)).toMatchObject({ people: [], entries: [] })
  })

  it('names words that are near to those which find nothing, as the record writes them', () => {
    expect(spanish.nearestWords('jerrri quito')).toEqual(['Jerí', 'Quito'])
    expect(spanish.nearestWords('zzzzz')).toEqual([])
  })

  it('says what is missing, and which moves it could not read', async () => {
    const more = searchPieces(dataFiles(aMoveFile({ id: 'rome', date: '1961-05-01' }))).es
    const unread = more.map(({ piece }) => ({ piece, file: null }))
    const engine = await createSearchEngine([...pieces.es, ...unread], 'es')
    expect(engine.missing).toEqual([{ years: '1961' }])
    expect(engine.search('corredor').unread).toEqual(new Set(['rome']))
    expect(found('coredor', engine)).toEqual([])
    expect(found('corredores', engine)).toEqual(['quito', 'lima'])
    expect(engine.nearestWords('coredor')).toEqual(['corredor'])
    const { fitsNames } = engine.search('rome -peru')
    const [day = 0] = pieces.es[0]?.file.moves[0]?.days ?? []
    const inNames = (names: string) => fitsNames(names, { first: day, last: day })
    expect([' rome italy', ' rome peru', ' lima'].map(inNames)).toEqual([true, false, false])
    expect(engine.search('').unread).toEqual(new Set(['rome']))
    expect(spanish.search('corredor').unread).toEqual(new Set())
    expect(engine.search('corredor').scores).toEqual(spanish.search('corredor').scores)
  })
})
