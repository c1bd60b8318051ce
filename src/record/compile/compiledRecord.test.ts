import { describe, expect, it } from 'vitest'
import { shortNameOf } from '#src/domain/shortNameOf.ts'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { datasetOf } from '../../../tests/builders/checkedDataset.ts'
import {
  aCounterpart,
  aCoverageFile,
  aMoveFile,
  anArticleFile,
  anOccasionsFile,
  aSource,
  aToursFile,
  texts,
} from '../../../tests/builders/dataFiles.ts'
import { parseCompiled } from '../load/compiledTimeline.ts'
import { compileDataset } from './compile.ts'

/** Short enough to write down, and different for different texts of a test. */
const hash = (text: string) => `h${text.length}`

const articleSource = { id: 'article', article: 'carondelet' }
describe('a compiled record', () => {
  it('holds occasions, labels of the band, short names and what was searched', () => {
    const occasion = { occasion: 'fair' }
    const summit = texts('Summit')
    const silva = aCounterpart({ id: 'silva', name: 'Maria de Sousa e Silva', shortName: 'Silva' })
    const compiled = compileDataset(
      datasetOf(
        aMoveFile({ ...occasion, highlight: summit, counterparts: [silva] }),
        aMoveFile({ id: 'lima', date: '2025-12-24', ...occasion }),
        aMoveFile({ id: 'panama', date: '2025-12-25', tour: 'andes' }),
        anOccasionsFile('fair'),
        aToursFile('andes'),
        aCoverageFile({
          searchedUntil: '2026-04-02',
          periods: [
            { first: '2025-12-14', last: '2026-03-10' },
            { first: '2026-03-11', last: '2026-04-01', basis: 'compilations' },
          ],
        }),
      ),
      hash,
    )
    const { timeline: read } = parseCompiled(compiled)
    expect(read.moves.map((move) => [move.occasion, move.highlight])).toEqual([
      ['fair', summit],
      ['fair', null],
      [null, null],
    ])
    expect(read.occasions).toEqual([
      { id: 'fair', label: texts('fair'), inSentence: texts('the fair'), highlight: null },
    ])
    expect(read.tours).toEqual([{ id: 'andes', label: texts('andes'), highlight: null }])
    expect(read.people.map(shortNameOf)).toEqual(['Daniel Noboa', 'Silva'])
    expect(read.searchedUntil).toBe(toDay('2026-04-02'))
    expect(read.coverage).toEqual([
      { first: toDay('2025-12-14'), last: toDay('2026-03-10') },
      { first: toDay('2026-03-11'), last: toDay('2026-04-01'), basis: 'compilations' },
    ])
  })

  it('holds the moves of the files', () => {
    const compiled = compileDataset(
      datasetOf(
        aMoveFile({
          id: 'quito',
          date: '2025-12-22~/2025-12-23',
          tour: 'andes',
          themes: ['trade', 'security'],
          title: { es: 'Quito: reunión', en: 'Quito: meeting' },
          places: [{ country: 'EC', city: texts('Quito') }, { country: 'PE' }],
          concerns: ['VE', 'CO'],
          sources: [aSource(), aSource({ id: 'shared', url: 'https://example.org/shared' }), articleSource],
        }),
        aMoveFile({
          id: 'call',
          date: '2026-01',
          updated: '2026-02-03',
          kind: 'call',
          tour: 'other',
          places: [],
          counterparts: [],
          concerns: ['EC'],
          sources: [aSource({ url: 'https://example.org/shared' })],
        }),
        anArticleFile(),
        aToursFile('other', 'andes'),
      ),
      hash,
    )
    const { timeline: read } = parseCompiled(compiled)

    const shared = read.moves[0]?.sources[1]
    expect(new Set(read.moves.flatMap(({ sources }) => sources)).size).toBe(3)
    expect(read.updated).toBe('2026-02-03')
    expect(read.countries.map(({ code }) => code)).toEqual(['CO', 'EC', 'PE', 'VE'])
    expect(read.people).toMatchObject([{ id: 'daniel-noboa', name: 'Daniel Noboa', country: 'EC' }])
    expect(read.moves).toEqual([
      {
        id: 'quito',
        date: '2025-12-22~/2025-12-23',
        span: {
          first: toDay('2025-12-22'),
          last: toDay('2025-12-23'),
          precision: 'day',
          interval: true,
          approximate: true,
          uncertain: false,
        },
        status: 'occurred',
        outcomeUnknown: false,
        postponedTo: null,
        kind: 'visit',
        occasion: null,
        highlight: null,
        phase: 'president-elect',
        tour: 'andes',
        themes: ['security', 'trade'], // in the order of lanes
        title: { es: 'Quito: reunión', en: 'Quito: meeting' },
        stops: [
          { country: 'EC', city: texts('Quito') },
          { country: 'PE', city: null },
        ],
        people: ['daniel-noboa'],
        countries: ['CO', 'EC', 'PE', 'VE'],
        sources: [expect.any(Number), shared, expect.any(Number)],
        originCount: 2,
      },
      expect.objectContaining({
        id: 'call',
        date: '2026-01',
        kind: 'call',
        tour: 'other',
        stops: [],
        people: [],
        countries: ['EC'],
        sources: [shared], // the page that the other move cites too
      }),
    ])
  })

  it('knows a move whose outcome is not told', () => {
    const compiled = compileDataset(
      datasetOf(aMoveFile({ status: 'announced', outcomeNote: texts('Not known.') })),
      hash,
    )
    expect(parseCompiled(compiled).timeline.moves).toMatchObject([{ status: 'announced', outcomeUnknown: true }])
  })
})
