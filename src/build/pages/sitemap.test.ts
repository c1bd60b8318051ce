import { XMLParser } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { aMoveFile } from '../../../tests/builders/dataFiles.ts'
import { aPublishInput, site } from '../../../tests/builders/publishInput.ts'
import { robots, sitemap } from './sitemap.ts'

type Entry = { loc: string; lastmod: string; 'xhtml:link': { '@hreflang': string; '@href': string }[] }

describe(sitemap, () => {
  it('has each page once in each language, with links to the other languages', async () => {
    const entries = await read()
    const move = entries.filter(({ loc }) => loc.endsWith('/quito'))
    expect(move.map(({ loc }) => loc)).toEqual([`${site}movimientos/quito`, `${site}en/moves/quito`])
    for (const entry of move) {
      expect(entry['xhtml:link'].map((link) => [link['@hreflang'], link['@href']])).toEqual([
        ['es', `${site}movimientos/quito`],
        ['en', `${site}en/moves/quito`],
        ['x-default', `${site}movimientos/quito`],
      ])
    }
    expect(new Set(entries.map(({ loc }) => loc)).size).toBe(entries.length)
  })

  it('dates an entry by its revision, and a country by the latest revision of its entries', async () => {
    const entries = await read()
    const day = (path: string) => entries.find(({ loc }) => loc === site + path)?.lastmod
    expect(day('movimientos/quito')).toBe('2026-01-10')
    expect(day('movimientos/lima')).toBe('2026-02-20')
    expect(day('paises/EC')).toBe('2026-01-10')
    expect(day('paises/PE')).toBe('2026-02-20')
    expect(day('metodo')).toBe('2026-02-20')
  })
})

describe(robots, () => {
  it('names the sitemap', () => {
    expect(robots(aPublishInput(aMoveFile())).text).toContain(`Sitemap: ${site}sitemap.xml`)
  })
})

async function read(): Promise<Entry[]> {
  const lima = aMoveFile({ id: 'lima', updated: '2026-02-20', places: [{ country: 'PE' }], counterparts: [] })
  const { text } = await sitemap(aPublishInput(aMoveFile(), lima))
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' })
  return (parser.parse(text) as { urlset: { url: Entry[] } }).urlset.url
}
