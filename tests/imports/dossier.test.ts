import { describe, expect, it } from 'vitest'
import { aMoveFile, aTheme, aThemesFile, dataFiles } from '../builders/dataFiles.ts'
import { importing } from '../builders/importing.ts'

const page = {
  id: 'press-2026-01-02',
  url: 'https://example.org/lima',
  publisher: 'Diario',
  title: 'Una reunión en…',
  published: '2026-01-02',
  language: 'es',
}
const entry = {
  id: '2026-01-02-lima-ana',
  date: '2026-01-02',
  status: 'occurred',
  kind: 'visit',
  phase: 'president',
  tour: null,
  places: [{ country: 'PE', city: 'Lima', venue: '', lat: -12.05, lon: -77.03 }],
  counterparts: [{ name: 'Ana Silva', role: { es: 'Alcaldesa', en: 'Mayor' }, country: 'PE' }],
  delegation: ['Rui Costa'],
  themes: ['defence', 'security'],
  title: { es: 'Reunión en Lima', en: 'Meeting in Lima' },
  summary: { es: 'Se reunieron.', en: "They met in the mayor's office." },
  facts: [{ es: 'Hablaron.', en: 'They talked.', sources: ['press-2026-01-02'] }],
  sources: ['press-2026-01-02'],
  disagreements: 'One page gives another hour.',
}
const record = dataFiles(
  aMoveFile({ id: 'quito' }),
  aThemesFile([aTheme('security', { dossierThemes: ['security', 'defence'] }), aTheme('migration')]),
)

function dossier(...changes: object[]) {
  const moves = changes.map((change) => Object.assign({}, entry, change))
  const sources = [page, { ...page, id: 'no-page', url: null }]
  return importing(JSON.stringify({ period: 'president', coverage: 'All.', sources, moves }), {}, record)
}

describe('a dossier', () => {
  it('gives drafts whose facts are claims, with the themes into which its own were folded', () => {
    const { moves, plan, reading, faults } = dossier({})
    expect(faults).toEqual([])
    expect(moves).toMatchObject([
      {
        id: '2026-01-02-lima-ana',
        state: 'draft',
        date: '2026-01-02',
        themes: ['security'],
        places: [{ country: 'PE', city: { es: 'Lima', en: 'Lima' }, coordinates: [-77.03, -12.05] }],
        counterparts: [{ id: 'ana-silva', name: 'Ana Silva', role: { es: 'Alcaldesa', en: 'Mayor' }, country: 'PE' }],
        delegation: ['Rui Costa'],
        summary: { es: 'Se reunieron.', en: 'They met in the mayor’s office.' },
        claims: [{ nature: 'reported', text: { es: 'Hablaron.' }, sources: ['press-2026-01-02'] }],
        sources: [{ id: 'press-2026-01-02', publisher: 'Diario', titleRebuilt: true }],
        disagreements: { es: '[por escribir] One page gives another hour.', en: 'One page gives another hour.' },
      },
    ])
    expect(moves[0]?.places[0]?.venue).toBeUndefined()
    expect(plan.moves[0]?.assumed).toEqual(['claims.nature', 'disagreements'])
    expect(reading.unread.map(({ column }) => column)).toEqual(['period', 'coverage'])
  })

  it.each([
    [
      'an unknown theme',
      { themes: ['weather'] },
      ['themes', 'weather', 'This is none of the values that can stand here.'],
    ],
    ['an impossible date', { date: '2026-02-30' }, ['date', '2026-02-30', 'This date is not in the calendar.']],
    [
      'a source that is not listed',
      { sources: ['x'] },
      ['sources', 'x', 'The move names the source x, which is not in the list of sources.'],
    ],
    ['a tour that the record lacks', { tour: 'andes' }, ['tour', '"andes"', expect.stringContaining('tour')]],
  ])('names a move with %s, and gives the others', (_what, change, [column, value, wrong]) => {
    const { moves, faults } = dossier(
      { id: 'other', title: { es: 'Otra', en: 'Other' }, summary: { es: 'Otra.', en: 'Other.' } },
      change,
    )
    expect(faults).toEqual([[2, column, value, wrong]])
    expect(moves.map(({ id }) => id)).toEqual(['other'])
  })

  it('keeps a source of which no address was found', () => {
    const { moves, faults } = dossier({
      sources: ['no-page'],
      facts: [{ es: 'Hablaron.', en: 'They talked.', sources: ['no-page'] }],
    })
    expect(faults).toEqual([])
    expect(moves[0]?.sources).toEqual([
      {
        id: 'no-page',
        publisher: 'Diario',
        title: page.title,
        titleRebuilt: true,
        published: '2026-01-02',
        language: 'es',
      },
    ])
  })

  it('names a move that lacks a field', () => {
    expect(dossier({ title: undefined }).faults).toEqual([
      [1, 'title', expect.any(String), 'This is missing, or not of the form that it must have.'],
    ])
  })
})
