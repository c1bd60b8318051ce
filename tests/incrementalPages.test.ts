import { hash } from 'node:crypto'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { createRenderer } from '#src/app/server.tsx'
import { openKeptParts } from '#src/build/kept/keptParts.ts'
import { openKeptPages } from '#src/build/pages/keptPages.ts'
import { pageFiles } from '#src/build/pages/pageFiles.ts'
import { sitePages } from '#src/build/pages/sitePages.ts'
import { readPalette } from '#src/build/pictures/drawing/palette.ts'
import { picturePath } from '#src/build/pictures/drawing/picturePath.ts'
import { pictureMaker } from '#src/build/pictures/drawing/pictures.ts'
import { pageInput } from '#src/build/publishInput.ts'
import { compiledTexts } from '#src/build/tracing/compiledTexts.ts'
import { type TracedRecord, traceRecord } from '#src/build/tracing/tracedRecord.ts'
import { localeIds } from '#src/domain/vocabulary.ts'
import { loadTexts } from '#src/i18n/defineTexts.ts'
import { checkDataset } from '#src/record/check/checkDataset.ts'
import { todayOf } from '#src/record/check/todayOf.ts'
import { compileDataset } from '#src/record/compile/compile.ts'
import type { DataFile, Dataset } from '#src/record/dataset.ts'
import { parseCompiled } from '#src/record/load/compiledTimeline.ts'
import { formatProblem } from '#src/record/problem.ts'
import { smallRecordFiles } from './builders/smallRecord.ts'

vi.mock('virtual:method', () => ({ method: null, coverage: null, themeNotes: [], phaseDefinitions: [] }))

type Json = ReturnType<typeof JSON.parse>
type Edit = (files: Map<string, Json>) => void

const css = readFileSync(resolve(import.meta.dirname, '../src/styles/tokens.css'), 'utf8')

const quito = 'data/moves/2025-12-23-quito-noboa.json'
const panama = 'data/moves/2026-01-28-panama-foro-caf.json'
const edited =
  (path: string, change: (json: Json) => void): Edit =>
  (files) =>
    change(files.get(path))

const added = '2026-02-10-nueva'
const all =
  (...changes: Edit[]): Edit =>
  (files) => {
    for (const change of changes) change(files)
  }

const edits: [what: string, edit: Edit][] = [
  ['a title', edited(quito, ({ title }) => Object.assign(title, { es: 'Otra visita a Quito' }))],
  [
    'a summary and the day of its revision',
    edited(panama, (move) => {
      move.summary.es = 'Se reunieron.'
      move.updated = '2026-11-25'
    }),
  ],
  ['a status', edited(panama, (move) => Object.assign(move, { status: 'cancelled' }))],
  [
    'a date and themes',
    edited(quito, (move) => Object.assign(move, { date: '2025-12-24', themes: move.themes.slice(0, 1) })),
  ],
  [
    'tours: the name of one, and the moves of another',
    all(
      edited('data/tours.json', ({ tours }) => Object.assign(tours[0].label, { es: 'Otra gira' })),
      edited(panama, (move) => void delete move.tour),
    ),
  ],
  [
    'the role of a counterpart',
    edited(quito, ({ counterparts }) => Object.assign(counterparts[0].role, { es: 'juez' })),
  ],
  ['a new move', (files) => void files.set(`data/moves/${added}.json`, aCopy(files.get(quito)))],
  ['a move that is taken out', (files) => void files.delete(`data/moves/${added}.json`)],
  [
    'an article that is retired, with a successor',
    all(
      edited('data/published-ids.json', ({ article }) => void article.push('draft')),
      edited(
        'data/retired-ids.json',
        ({ retired }) => void retired.push({ subject: 'article', id: 'draft', successor: 'kast-noboa-carondelet' }),
      ),
    ),
  ],
  [
    'the same without one, but with a reason',
    edited('data/retired-ids.json', (file) =>
      Object.assign(file, {
        retired: [{ subject: 'article', id: 'draft', reason: { es: 'Era un borrador.', en: 'It was a draft.' } }],
      }),
    ),
  ],
]

function aCopy(move: Json): Json {
  return { ...structuredClone(move), id: added, date: '2026-02-10', title: { es: 'Una nueva', en: 'A new one' } }
}

/** Makes every Spanish page of a record, from what a folder keeps. */
async function build(files: ReadonlyMap<string, Json>, folder: string) {
  const data = [...files].map(([path, json]): DataFile => ({ path, text: JSON.stringify(json) }))
  const { dataset, problems } = checkDataset(data, todayOf(data))
  if (!dataset) throw new Error(problems.map((problem) => formatProblem(problem, 'en')).join('\n\n'))
  const compiled = compileDataset(dataset, (text) => hash('sha256', text))
  const loaded = parseCompiled(compiled)
  const input = pageInput({ dataset, timeline: loaded.timeline, site: 'https://example.org/' }, () => 'v1')
  const traced = traceRecord(loaded, input, compiledTexts(compiled))
  const render = await createRenderer({ facts: compiled.record, ...traced })
  const kept = openKeptPages(folder, traced)
  const pages = new Map<string, string>()
  for (const { path, name, make } of pageFiles('es', '/', input, render)) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as the build does
    pages.set(path, JSON.stringify(await kept.get(name, make)))
  }
  kept.save()
  return { pages, pictures: treesOf(folder, traced, dataset), made: kept.made() }
}

/** The trees of the Spanish share pictures, by path, from what the folder keeps. */
function treesOf(folder: string, { tracer, values, input }: TracedRecord, dataset: Dataset): Map<string, string> {
  const kept = openKeptParts<string>(join(folder, 'pictures.json'), values)
  const makePictures = pictureMaker(readPalette(css, dataset.themes))
  const trees = new Map<string, string>()
  for (const page of sitePages(input().timeline, dataset)) {
    const path = picturePath(page, 'es')
    const { value, parts } = tracer.traceNow(() => JSON.stringify(makePictures(input().pictures, page)[0]?.tree))
    const known = kept.find(path)
    if (known === null) kept.keep(path, parts, value)
    trees.set(path, known ?? value)
  }
  kept.save()
  return trees
}

const newFolder = () => mkdtempSync(join(tmpdir(), 'pages-'))

describe('pages after an edit', () => {
  const files = new Map<string, Json>(smallRecordFiles().map(({ path, text }) => [path, JSON.parse(text)]))
  const folder = newFolder()
  beforeAll(async () => {
    await Promise.all(localeIds.map(loadTexts))
    await build(files, folder)
  })

  it('are not made again when nothing changed', async () => {
    const { made } = await build(files, folder)
    expect(made).toBe(0)
  })

  // One after the other, each upon the one before.
  it.each(edits)('of %s are those of a build from nothing', async (_, edit) => {
    edit(files)
    const again = await build(files, folder)
    const anew = await build(files, newFolder())
    const differing = [...anew.pages].filter(([path, page]) => again.pages.get(path) !== page).map(([path]) => path)
    expect(differing).toEqual([])
    expect(again.pictures).toEqual(anew.pictures)
    expect([...again.pages.keys()]).toEqual([...anew.pages.keys()])
    expect(again.made).toBeGreaterThan(0)
  })

  it('are made again where they read what was edited, and nowhere else', async () => {
    edited(quito, ({ title }) => Object.assign(title, { es: 'Una visita a Quito' }))(files)
    const { pages, made } = await build(files, folder)
    expect(made).toBeLessThan(pages.size / 2)
    expect(pages.get('movimientos/2025-12-23-quito-noboa.html')).toContain('Una visita a Quito')
  })

  it('are made anew where what is kept cannot be read', async () => {
    const other = newFolder()
    const first = await build(files, other)
    writeFileSync(join(other, 'pages.json'), '{"parts":')
    const again = await build(files, other)
    expect(again).toEqual(first)
  })
})
