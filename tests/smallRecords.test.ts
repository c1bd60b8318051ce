import { describe, expect, it, vi } from 'vitest'
import { select } from '#src/domain/selection/selection.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { checkDataset } from '#src/record/check/checkDataset.ts'
import { todayOf } from '#src/record/check/todayOf.ts'
import type { DataFile } from '#src/record/dataset.ts'
import { parseViewState } from '#src/url/viewState.ts'
import { aMoveFile, aRecordFile, aTheme, aThemesFile, dataFiles, texts } from './builders/dataFiles.ts'
import { everythingMade } from './builders/everythingMade.ts'

// What the build makes of data/method.json: small records have none.
vi.mock('virtual:method', () => ({
  method: null,
  coverage: null,
  themeNotes: [],
  phaseDefinitions: [{ id: 'term', text: { es: 'All of it.', en: 'All of it.' } }],
}))

const term = { id: 'term', label: texts('In office'), definition: texts('All of it.'), inSentence: texts('in office') }
const onePhase = aRecordFile({ phases: [term] })
const twoPhases = aRecordFile({ phases: [term, { ...term, id: 'after', from: '2026-03-11' }] })

/** All that a build makes of a record but its scripts and the pixels of its pictures. */
async function build(files: readonly DataFile[]) {
  const { dataset, problems } = checkDataset(files, todayOf(files))
  expect(problems).toEqual([])
  if (!dataset) throw new Error('a record without problems has no dataset')
  const { bodies, published, pictures, timeline } = await everythingMade(dataset)
  expect(JSON.stringify([...bodies, pictures])).not.toMatch(/NaN|Infinity/)
  for (const address of exampleLinks(bodies.get('/datos') ?? '')) expectMoves(timeline, address)
  return { bodies, published, pictures, timeline }
}

/** The addresses of the data page's example links, which are its only links with a query. */
function exampleLinks(body: string): URL[] {
  const hrefs = [...body.matchAll(/<a [^>]*href="(\/\?[^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
  return hrefs.map((href) => new URL(href, 'https://example.org'))
}

/** Nothing of the link is ignored, as a period that ends before it begins would be, and it selects something. */
function expectMoves(timeline: Timeline, { search }: URL): void {
  const { filter, ignored } = parseViewState(search, timeline.vocabulary)
  expect({ search, ignored }).toEqual({ search, ignored: [] })
  expect(select(timeline, filter).indices.length, search).toBeGreaterThan(0)
}

describe('a record', () => {
  it('with one phase builds, and shades none of it', async () => {
    const { bodies, timeline } = await build(
      dataFiles(onePhase, aMoveFile(), aMoveFile({ id: 'lima', date: '2026-04-01' })),
    )
    expect(timeline.vocabulary.phase).toEqual(['term'])
    expect(bodies.get('/metodo')).toContain('All of it.')
    expect(bodies.get('/movimientos/lima')).toContain('Visita in office')
    expect([...bodies.values()].some((body) => body.includes('data-shaded'))).toBe(false)
  })

  it('with a first phase that has no beginning and is shaded builds', async () => {
    const { pictures } = await build(dataFiles(twoPhases, aMoveFile(), aMoveFile({ id: 'lima', date: '2026-04-01' })))
    expect(pictures.length).toBeGreaterThan(0)
  })

  it('with themes of which no move has one but the first builds', async () => {
    const themes = aThemesFile(['culture', 'sport', 'science'].map((id) => aTheme(id, { label: texts(`On ${id}`) })))
    const { bodies, published } = await build(dataFiles(themes, aMoveFile({ themes: ['culture'] })))
    expect(bodies.get('/datos')).toContain('On science')
    expect(published.map(({ path }) => path)).toContain('feeds/en/science.atom')
  })

  it('with one move builds', async () => {
    const { bodies, pictures } = await build(dataFiles(aMoveFile()))
    expect(exampleLinks(bodies.get('/datos') ?? '').map(({ search }) => search)).toContain(
      '?person=daniel-noboa&from=2025-12&to=2025-12',
    )
    expect(bodies.get('/en/moves/quito')).toContain('They met.')
    expect(pictures.map(({ path }) => path)).toContain('share/en/move-quito.png')
  })

  it.each([
    ['several phases', []],
    ['one phase', [onePhase]],
    ['two phases, the first of them without a beginning', [twoPhases]],
    ['no theme in use', [aThemesFile([aTheme('culture')])]],
  ])('without a move and with %s builds', async (_, files) => {
    const { bodies, published, pictures } = await build(dataFiles(...files))
    expect([...bodies.keys()]).toEqual([
      '/',
      '/en',
      '/fuentes',
      '/en/sources',
      '/datos',
      '/en/data',
      '/metodo',
      '/en/method',
      '/correcciones',
      '/en/corrections',
    ])
    expect(published.length).toBeGreaterThan(0)
    expect(pictures.length).toBeGreaterThan(0)
  })
})
