import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { csvParse } from 'd3-dsv'
import { describe, expect, it } from 'vitest'
import { isHere, published, run } from './programs.ts'

const spreadsheet = 'data/kast-en-el-mundo.csv'
const rows = csvParse(readFileSync(published(spreadsheet), 'utf8').replace(/^\ufeff/, ''))
/** Language identifiers of Windows, by which the filter of Calc is told the language of numbers. */
const languages = { 'es-CL': 13_322, 'en-GB': 2057 } as const

/** The cells of a CSV as Calc reads them in a language. It has a profile of its own there. */
function readByCalc(file: string, language: keyof typeof languages): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'calc-'))
  const filter = `Text - txt - csv (StarCalc):44,34,76,1,,${languages[language]}`
  const args = ['--headless', `--infilter=${filter}`, '--convert-to', 'fods', '--outdir', folder, file]
  run('soffice', [`-env:UserInstallation=file://${folder}/profile`, ...args])
  const sheet = readFileSync(join(folder, 'kast-en-el-mundo.fods'), 'utf8')
  return (sheet.match(/<table:table-row[\s\S]*?<\/table:table-row>/g) ?? []).map((row) =>
    Array.from(row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/g)).flatMap(
      ([, attributes = '', inner = '']) => {
        const times = Number(/number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1)
        const value = /office:value="([^"]*)"/.exec(attributes)?.[1] ?? inner.replaceAll(/<[^>]*>|^\s+|\s+$/g, '')
        return times > 100 ? [] : Array.from({ length: times }, () => value)
      },
    ),
  )
}

describe.runIf(isHere('LibreOffice Calc'))('LibreOffice Calc', () => {
  it.each(['es-CL', 'en-GB'] as const)('reads each coordinate and accent as written, in %s', (language) => {
    const [head = [], ...cells] = readByCalc(published(spreadsheet), language)
    expect(cells).toHaveLength(rows.length)
    for (const name of ['longitude', 'latitude']) {
      const read = cells.map((row) => row[head.indexOf(name)] ?? '')
      expect(read.map(Number)).toEqual(rows.map((row) => Number(row[name])))
    }
    expect(cells.map((row) => row[head.indexOf('title_es')])).toEqual(rows.map((row) => escaped(row.title_es ?? '')))
  })
})

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;')
}

describe.runIf(isHere('GDAL'))('GDAL', () => {
  it('reads the points of GeoJSON as WGS 84, each with its move', () => {
    const { features } = JSON.parse(readFileSync(published('data/kast-en-el-mundo.geojson'), 'utf8')) as Collection
    const said = run('ogrinfo', ['-ro', '-al', '-q', published('data/kast-en-el-mundo.geojson')])
    const points = features.flatMap(({ geometry }) => (geometry ? [geometry.coordinates] : []))
    expect(Array.from(said.matchAll(/POINT \(([-\d.]+) ([-\d.]+)\)/g), ([, x, y]) => [Number(x), Number(y)])).toEqual(
      points,
    )
    expect(said.match(/^ {2}id \(String\) = /gm)).toHaveLength(features.length)
    const summary = run('ogrinfo', ['-ro', '-so', '-al', published('data/kast-en-el-mundo.geojson')])
    expect(summary).toContain('ID["EPSG",4326]')
    expect(summary).toContain('first_day: Date')
  })

  it('reads the coordinates of the plain CSV', () => {
    const file = published('data/kast-en-el-mundo-plain.csv')
    const axes = ['-oo', 'X_POSSIBLE_NAMES=longitude', '-oo', 'Y_POSSIBLE_NAMES=latitude']
    const said = run('ogrinfo', ['-ro', '-al', '-q', ...axes, file])
    const placed = rows.filter(({ longitude }) => longitude !== '')
    expect(Array.from(said.matchAll(/POINT \(([-\d.]+) ([-\d.]+)\)/g), ([, x, y]) => [Number(x), Number(y)])).toEqual(
      placed.map(({ longitude, latitude }) => [Number(longitude), Number(latitude)]),
    )
  })
})

type Collection = { features: { geometry: { coordinates: number[] } | null }[] }
