import fc from 'fast-check'
import type { FeatureCollection } from 'geojson'
import { describe, expect, it } from 'vitest'
import { noFilter } from '#src/domain/selection/filter.ts'
import { select } from '#src/domain/selection/selection.ts'
import { fieldsOf, moveTable } from '#src/record/fields/moveTable.ts'
import { namedColumns } from '#src/record/fields/namedColumns.ts'
import { anyFilter, anyTravels } from '../../tests/builders/arbitraries.ts'
import { isAskedFor } from '../../tests/builders/charts/plainFilter.ts'
import { readCsv } from '../../tests/builders/readCsv.ts'
import { aMove, aTimeline } from '../../tests/builders/timeline.ts'
import { downloadName } from './downloadName.ts'
import { metaColumnNames, selectionMeta } from './fileMeta.ts'
import { type SelectedMove, selectedMoves } from './json/selectedMoves.ts'
import { selectionFiles } from './selectionFiles.ts'

const meta = selectionMeta({
  version: '2026-11-23',
  downloaded: '2026-11-25',
  text: 'Tema: Migración',
  url: 'https://example.org/?theme=migration',
})
const urlOf = ({ id }: { id: string }) => ({
  es: `https://example.org/movimientos/${id}`,
  en: `https://example.org/en/moves/${id}`,
})

function movesOf(...moves: Parameters<typeof aMove>[0][]): readonly SelectedMove[] {
  const timeline = aTimeline(moves.map((changes) => aMove(changes)))
  return selectedMoves(timeline, select(timeline, noFilter).indices, urlOf)
}

function tableOf(csv: string): Record<string, string>[] {
  const [names = [], ...rows] = readCsv(csv)
  return rows.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])))
}

const wholeColumns = namedColumns(fieldsOf(moveTable)).map(({ name }) => name)

describe('the three files of a selection', () => {
  it('hold exactly the moves that the filter asks for, in order of time, whatever is asked', () => {
    fc.assert(
      fc.property(anyTravels(), anyFilter, (record, filter) => {
        const timeline = aTimeline(record)
        const moves = selectedMoves(timeline, select(timeline, filter).indices, urlOf)
        const wanted = timeline.moves.filter((move) => isAskedFor(timeline, move, filter, [])).map(({ id }) => id)
        const json = JSON.parse(selectionFiles.json(moves, meta)) as { count: number; moves: { id: string }[] }
        const { features } = JSON.parse(selectionFiles.geojson(moves, meta)) as FeatureCollection
        const placed = features.map(({ properties }) => String(properties?.id))
        expect(tableOf(selectionFiles.csv(moves, meta)).map(({ id }) => id)).toEqual(wanted)
        expect(json.moves.map(({ id }) => id)).toEqual(wanted)
        expect(json.count).toBe(wanted.length)
        expect([...new Set(placed)]).toEqual(wanted)
      }),
    )
  })

  it('say licence, version and day', () => {
    const moves = movesOf({})
    expect(tableOf(selectionFiles.csv(moves, meta))[0]).toMatchObject({
      record_licence: 'CC-BY-4.0',
      record_version: '2026-11-23',
      record_attribution: 'Kast en el mundo',
      downloaded: '2026-11-25',
    })
    expect(JSON.parse(selectionFiles.json(moves, meta))).toMatchObject({ ...meta, count: 1 })
    expect(JSON.parse(selectionFiles.geojson(moves, meta))).toMatchObject({ record: meta })
  })
})

describe('the CSV of a selection', () => {
  it('has columns of the whole record, in its order, and the day of the download', () => {
    const [names = []] = readCsv(selectionFiles.csv([], meta))
    const whole = [...wholeColumns, ...metaColumnNames, 'downloaded']
    expect(names).toEqual(whole.filter((name) => names.includes(name)))
  })

  it('writes each field in its column', () => {
    const lima = { country: 'PE', city: null, at: [-77.03, -12.05] as const }
    const [row] = tableOf(
      selectionFiles.csv(
        movesOf({
          date: '2026-02-02/2026-02-05',
          themes: ['security', 'trade'],
          status: 'announced',
          stops: [{ country: 'EC', city: { es: 'Quito', en: 'Kito' } }, lima],
          countries: ['EC', 'PE'],
        }),
        meta,
      ),
    )
    expect(row).toMatchObject({
      date: '2026-02-02/2026-02-05',
      first_day: '2026-02-02',
      last_day: '2026-02-05',
      status: 'announced',
      themes: 'security|trade',
      place_countries: 'EC|PE',
      cities_es: 'Quito|',
      cities_en: 'Kito|',
      longitude: '-77.0300',
      latitude: '-12.0500',
      counterparts: 'daniel-noboa',
      counterpart_names: 'Daniel Noboa',
      url_en: 'https://example.org/en/moves/quito',
    })
  })

  it('keeps quotes, commas and lines within their cell, and makes formulas harmless', () => {
    const [row] = tableOf(selectionFiles.csv(movesOf({ title: { es: '=1+1, "dos"\nlíneas', en: 'plain' } }), meta))
    expect(row?.title_es).toBe('\'=1+1, "dos"\nlíneas')
    expect(row?.title_en).toBe('plain')
  })
})

describe('the GeoJSON of a selection', () => {
  const at = [-78.5, -0.2] as const
  it.each([
    ['no place', [], [null]],
    ['a place without coordinates', [{ country: 'EC', city: null }], [null]],
    [
      'two places',
      [
        { country: 'EC', city: null, at },
        { country: 'PE', city: null },
      ],
      [{ type: 'Point', coordinates: [-78.5, -0.2] }, null],
    ],
  ])('draws %s', (_, stops, geometries) => {
    const { features } = JSON.parse(selectionFiles.geojson(movesOf({ stops }), meta)) as FeatureCollection
    expect(features.map(({ geometry }) => geometry)).toEqual(geometries)
  })
})

describe(downloadName, () => {
  it.each([
    ['selection', 'csv', 'es', 'kast-en-el-mundo-seleccion-2026-11-25.csv'],
    ['record', 'json', 'en', 'kast-en-el-mundo-record-2026-11-25.json'],
    [{ id: 'quito' }, 'geojson', 'es', 'kast-en-el-mundo-quito-2026-11-25.geojson'],
  ] as const)('of %j as %s in %s', (scope, extension, locale, name) => {
    expect(downloadName(scope, '2026-11-25', extension, locale)).toBe(name)
  })
})
