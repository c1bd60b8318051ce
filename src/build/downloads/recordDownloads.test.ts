import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Package } from 'datapackage'
import type { FeatureCollection } from 'geojson'
import { afterAll, describe, expect, it } from 'vitest'
import { listMark, localeIds } from '#src/domain/vocabulary.ts'
import { metaColumnNames } from '#src/formats/fileMeta.ts'
import { recordFiles } from '#src/formats/licence.ts'
import type { TimelineJs } from '#src/formats/timelinejs/timelineJs.ts'
import { fieldsOf, moveTable } from '#src/record/fields/moveTable.ts'
import { namedColumns } from '#src/record/fields/namedColumns.ts'
import { aCounterpart, aMoveFile, texts } from '../../../tests/builders/dataFiles.ts'
import { aPublishInput, site } from '../../../tests/builders/publishInput.ts'
import { readCsv } from '../../../tests/builders/readCsv.ts'
import { recordDownloads } from './recordDownloads.ts'

const ours = aPublishInput()
const files = new Map(recordDownloads(ours).map(({ path, text }) => [path, text]))
const columnNames = namedColumns(fieldsOf(moveTable)).map(({ name }) => name)
const ids = ours.timeline.moves.map(({ id }) => id)

/** The text of a file; of the record's unless other data are given. */
function fileOf(path: string, ...data: Parameters<typeof aPublishInput>): string {
  const made = data.length > 0 ? recordDownloads(aPublishInput(...data)) : []
  return (data.length > 0 ? made.find((file) => file.path === path)?.text : files.get(path)) ?? ''
}

function tableOf(csv: string): Record<string, string>[] {
  const [names = [], ...rows] = readCsv(csv)
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [names[at] ?? '', cell])))
}

describe('the CSV of the record', () => {
  const rows = tableOf(fileOf(recordFiles().csv))

  it('has a row a move, all with the same columns', () => {
    expect(Object.keys(rows[0] ?? {})).toEqual([...columnNames, ...metaColumnNames])
    expect(rows.map(({ id }) => id)).toEqual(ids)
    expect(
      readCsv(fileOf(recordFiles().csv)).filter((row) => row.length !== Object.keys(rows[0] ?? {}).length),
    ).toEqual([])
  })

  it('opens right in spreadsheets: a byte order mark, CR LF, no formula', () => {
    const text = fileOf(recordFiles().csv)
    expect(text.startsWith('\uFEFFid,')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const formula = tableOf(fileOf(recordFiles().csv, aMoveFile({ title: texts('=HYPERLINK(1)') })))
    expect(formula[0]?.title_es).toBe("'=HYPERLINK(1)")
  })

  it('is there for programs too, without the mark', () => {
    expect(`\uFEFF${fileOf(recordFiles().plainCsv)}`).toBe(fileOf(recordFiles().csv))
  })

  it('says version, licence and attribution in each row', () => {
    const [version] = new Set(rows.map((row) => row.record_version))
    expect(version).toBe(ours.timeline.updated)
    expect(new Set(rows.map((row) => row.record_licence))).toEqual(new Set(['CC-BY-4.0']))
  })

  it('keeps the places of a move in one order', () => {
    const bukele = rows.find(({ id }) => id === '2026-01-30-san-salvador-bukele-cecot')
    expect(bukele?.place_countries).toBe('SV|SV')
    expect(bukele?.cities_es?.split(listMark)).toHaveLength(2)
  })

  it('keeps the counterparts of a move in one order, with an empty place for a country that one has not', () => {
    const [noboa, ramdin] = [
      aCounterpart(),
      aCounterpart({ id: 'albert-ramdin', name: 'A. Ramdin', country: undefined }),
    ]
    const [row] = tableOf(fileOf(recordFiles().csv, aMoveFile({ counterparts: [ramdin, noboa] })))
    expect([row?.counterparts, row?.counterpart_countries]).toEqual(['albert-ramdin|daniel-noboa', '|EC'])
  })

  it('covers the days of a date without pretending to know more', () => {
    expect(rows.find(({ id }) => id === '2026-05-santiago-bukele-anunciada')).toMatchObject({
      date: '2026-05~',
      first_day: '2026-05-01',
      last_day: '2026-05-31',
      precision: 'month',
      approximate: 'true',
      outcome_unknown: 'true',
      postponed_to: '',
    })
  })
})

describe('the JSON of the record', () => {
  const record = JSON.parse(fileOf(recordFiles().json))

  it('holds every move with its claims, and what the record is', () => {
    expect(record.moves.map(({ id }: { id: string }) => id)).toEqual(ids)
    expect(record).toMatchObject({ version: ours.timeline.updated, licence: { name: 'CC-BY-4.0' } })
    expect(record.url).toEqual({ es: site, en: `${site}en` })
    const quito = record.moves.find(({ id }: { id: string }) => id === '2025-12-23-quito-noboa')
    expect(quito.claims[0].sources.length).toBeGreaterThan(0)
    expect(quito.url.es).toBe(`${site}movimientos/2025-12-23-quito-noboa`)
  })

  it('gives every move the same fields, null when there is nothing to say', () => {
    const shapes = new Set(record.moves.map((move: object) => Object.keys(move).join()))
    expect(shapes.size).toBe(1)
  })

  it('leaves out the text of articles, which is under no open licence', () => {
    expect(record.articles[0]).toHaveProperty('rights')
    expect(record.articles[0]).not.toHaveProperty('paragraphs')
    expect(JSON.stringify(record)).not.toContain(ours.dataset.articles[0]?.paragraphs[0])
  })

  it('says the same as the JSON Lines, in which each line stands alone', () => {
    const lines = fileOf(recordFiles().jsonl).trimEnd().split('\n')
    const moves = lines.map((line) => JSON.parse(line))
    expect(moves).toEqual(record.moves.map((move: object) => expect.objectContaining(move)))
    expect(new Set(moves.map((move) => move.record.version))).toEqual(new Set([ours.timeline.updated]))
  })
})

describe('the GeoJSON of the record', () => {
  const { features, ...collection } = JSON.parse(fileOf(recordFiles().geojson)) as FeatureCollection

  it('has a feature for each place, and one for each move without a place', () => {
    const expected = ours.dataset.moves.reduce((sum, { places }) => sum + Math.max(1, places.length), 0)
    expect(features).toHaveLength(expected)
    expect(new Set(features.map(({ properties }) => properties?.id))).toEqual(new Set(ids))
    expect(new Set(features.map(({ id }) => id)).size).toBe(expected)
  })

  it('writes longitude, then latitude, in Ecuador for Quito (RFC 7946, 3.1.1)', () => {
    const quito = features.find(({ id }) => id === '2025-12-23-quito-noboa#1')
    expect(quito?.geometry).toEqual({ type: 'Point', coordinates: [-78.5123, -0.2201] })
    expect(quito?.properties).toMatchObject({ country: 'EC', city_es: 'Quito', place: 1 })
  })

  it('has a null geometry where no point is known (RFC 7946, 3.2)', () => {
    const unlocated = features.filter(({ geometry }) => geometry === null).map(({ properties }) => properties?.id)
    const expected = ours.dataset.moves
      .filter(({ places }) => !places.some(({ coordinates }) => coordinates))
      .map(({ id }) => id)
    expect(new Set(unlocated)).toEqual(new Set(expected))
    expect(unlocated.length).toBeGreaterThan(0)
  })

  it('says version and licence', () => {
    expect(collection).toMatchObject({ record: { version: ours.timeline.updated, licence: { name: 'CC-BY-4.0' } } })
  })
})

describe('the timeline for TimelineJS', () => {
  it.each(localeIds)('has a slide for each move, in %s, which links to its entry', (locale) => {
    const { events } = JSON.parse(fileOf(recordFiles().timelineJs[locale])) as TimelineJs
    expect(new Set(events.map(({ unique_id }) => unique_id))).toEqual(new Set(ids))
    const quito = events.find(({ unique_id }) => unique_id === '2025-12-23-quito-noboa')
    const entry = { es: 'movimientos/2025-12-23-quito-noboa', en: 'en/moves/2025-12-23-quito-noboa' }[locale]
    expect(quito?.start_date).toEqual({ year: 2025, month: 12, day: 23 })
    expect(quito?.text.text).toContain(`${site}${entry}`)
  })
})

describe('the data package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'package-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const descriptor = join(folder, recordFiles().package)

  it('is valid by the reference reader of Frictionless Data', async () => {
    const read = await Package.load(descriptor, { basePath: join(folder, 'data') })
    expect(read.errors).toEqual([])
    expect(read.valid).toBe(true)
    expect(read.resourceNames).toHaveLength(8)
  })

  it('describes the table so that the reader accepts every cell', async () => {
    const read = await Package.load(descriptor, { basePath: join(folder, 'data') })
    const rows = await read.getResource('kast-en-el-mundo-plain.csv').read({ keyed: true })
    expect(rows.map(({ id }) => id)).toEqual(ids)
    expect(rows.find(({ id }) => id === '2025-12-23-quito-noboa')).toMatchObject({
      longitude: -78.5123,
      approximate: false,
    })
  })
})
