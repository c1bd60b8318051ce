import { describe, expect, it } from 'vitest'
import { noFilter } from '#src/domain/selection/filter.ts'
import { select } from '#src/domain/selection/selection.ts'
import { dataTexts } from '#src/features/data/texts.ts'
import { selectionMeta } from '#src/formats/fileMeta.ts'
import { selectedMoves } from '#src/formats/json/selectedMoves.ts'
import { recordFiles } from '#src/formats/licence.ts'
import { markdownText } from '#src/formats/markup/markdown.ts'
import { selectionFiles } from '#src/formats/selectionFiles.ts'
import { aPublishInput, site } from '../../../tests/builders/publishInput.ts'
import { readCsv } from '../../../tests/builders/readCsv.ts'
import { dictionary } from './dictionary.ts'
import { recordDownloads } from './recordDownloads.ts'
import { recordMeta } from './recordMeta.ts'

/** Names of fields by the path of the objects that have them: "moves.claims" for each claim of each move. */
type Names = ReadonlyMap<string, ReadonlySet<string>>

const ours = aPublishInput()
const files = new Map(recordDownloads(ours).map(({ path, text }) => [path, text]))
const record = JSON.parse(files.get(recordFiles().json) ?? '')
/** What all moves have of something: their places, their claims. */
const below = (field: string) => record.moves.flatMap((move: Record<string, object[]>) => move[field]) as object[]
const claims = below('claims')
const pages = below('sources').filter((source) => !('article' in source))
const moves = selectedMoves(ours.timeline, select(ours.timeline, noFilter).indices, () => ({ es: '', en: '' }))
const meta = selectionMeta({ version: '2026-11-23', downloaded: '2026-11-25', text: 'Tema', url: site })
const selection = JSON.parse(selectionFiles.json(moves, meta))

describe.each(['es', 'en'] as const)('the dictionary in %s', (locale) => {
  const text = dictionary({ meta: recordMeta('2026-11-23', site), timeline: ours.timeline, locale, site })
  const described = describedIn(text)
  const everywhere = new Set([...described.values()].flatMap((names) => Array.from(names)))

  it('describes every field of every object of the JSON', () => {
    expect(undescribed(namesIn(record), described)).toEqual([])
    expect([...(described.get('moves.claims') ?? [])]).toEqual(['nature', 'text', 'sources', 'quotes']) // not others'
  })

  it('calls optional what some object leaves out, and nothing that all have', () => {
    const optional = [...text.matchAll(/^\| `(\w+)` \((?:opcional|optional)\)/gm)].map(([, name]) => name)
    const rare = ['prefix', 'suffix', 'url', 'through', 'archive'] // few quotes and pages leave those out or have them
    expect(new Set(optional)).toEqual(new Set([...leftOut(pages), ...rare]))
    const others = [record.moves, below('places'), below('counterparts'), claims, record.people, record.articles]
    expect(others.flatMap(leftOut)).toEqual([])
  })

  it('describes every column of the tables and every property of the GeoJSON, of a selection too', () => {
    const tables = [files.get(recordFiles().csv) ?? '', selectionFiles.csv(moves, meta)]
    const features = [files.get(recordFiles().geojson) ?? '', selectionFiles.geojson(moves, meta)].flatMap(
      (geojson) => JSON.parse(geojson).features as { properties: object }[],
    )
    const names = [
      ...tables.flatMap((csv) => readCsv(csv)[0] ?? []),
      ...features.flatMap(({ properties }) => Object.keys(properties)),
    ]
    expect([...new Set(names)].filter((name) => !everywhere.has(name))).toEqual([])
  })

  it('describes every field of the JSON of a selection', () => {
    const known = new Map([...described, ['', everywhere]])
    expect(undescribed(namesIn(selection), known)).toEqual([])
  })

  it('defines every theme', () => {
    expect(ours.timeline.themes.filter(({ id }) => !everywhere.has(id))).toEqual([])
  })

  it('says licence, version and where the files are', () => {
    expect(text).toContain('https://creativecommons.org/licenses/by/4.0/')
    expect(text).toContain('2026-11-23')
    expect(text).toContain(`<${site}${recordFiles().csv}>`)
  })

  it('tells how Excel imports a table whose cells are separated by commas', () => {
    expect(text).toContain(markdownText(dataTexts(locale).downloadNotes.csv))
  })
})

/** What some of the objects have and others lack. */
function leftOut(objects: readonly object[]): string[] {
  const names = new Set(objects.flatMap((object) => Object.keys(object)))
  return [...names].filter((name) => objects.some((object) => !(name in object)))
}

/** The names in the first cells of the tables, by the path in the heading above them. */
function describedIn(markdown: string): Names {
  const names = new Map<string, ReadonlySet<string>>()
  for (const section of markdown.split(/^#{2,3} /m)) {
    const [heading = ''] = section.split('\n')
    const path = /`([^`]+)`/.exec(heading)?.[1] ?? ''
    const own = [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name)
    names.set(path, new Set([...(names.get(path) ?? []), ...own]))
  }
  return names
}

/** The names in a document: an object within an object is read as a part of it, texts in two languages as one field. */
function namesIn(value: object, path = '', prefix = '', names = new Map<string, Set<string>>()): Names {
  const own = names.get(path) ?? new Set()
  names.set(path, own)
  for (const [key, field] of Object.entries(value) as [string, unknown][]) {
    const name = prefix + key
    const objects = Array.isArray(field) ? field.filter((item) => isObject(item)) : []
    if (isObject(field) && Object.keys(field).join() !== 'es,en') namesIn(field, path, `${name}.`, names)
    else own.add(name)
    for (const item of objects) namesIn(item, path ? `${path}.${key}` : key, '', names)
  }
  return names
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function undescribed(names: Names, described: Names): string[] {
  return [...names].flatMap(([path, own]) =>
    [...own].filter((name) => !described.get(path)?.has(name)).map((name) => `${path}: ${name}`),
  )
}
