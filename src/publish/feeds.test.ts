import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { JSDOM } from 'jsdom'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { themeIds } from '#src/domain/vocabulary.ts'
import { aMoveFile } from '#tests/builders/dataFiles.ts'
import { aPublishInput, site } from '#tests/builders/publishInput.ts'
import { atomFeed } from './atomFeed.ts'
import { longestFeed } from './feedEntries.ts'
import { feedMeta } from './feedMeta.ts'
import { feeds } from './feeds.ts'

type AtomText = string | { '#text': string; '@type': string }
type AtomLink = { '@href': string; '@rel'?: string }
type AtomEntry = {
  id: string
  title: AtomText
  updated: string
  link: AtomLink[]
  content: AtomText
  category: { '@term': string; '@label': string }[]
}
type Atom = {
  id: string
  title: string
  updated: string
  rights: string
  link: AtomLink[]
  entry: AtomEntry[]
  '@xml:lang': string
  author: { name: string }
}

const reader = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: (name) => ['entry', 'link', 'category'].includes(name),
})

function readAtom(text: string): Atom {
  expect(XMLValidator.validate(text)).toBe(true)
  expect(() => new JSDOM(text, { contentType: 'application/xml' })).not.toThrow() // stricter on attributes
  return (reader.parse(text) as { feed: Atom }).feed
}

/** What a text that is declared as HTML reads as. */
function readHtml(text: AtomText) {
  const html = typeof text === 'string' ? text : text['#text']
  return JSDOM.fragment(html)
}

function filesOf(input: ReturnType<typeof aPublishInput>): ReadonlyMap<string, string> {
  return new Map(feeds(input).map(({ path, text }) => [path, text]))
}

const ours = aPublishInput()
const files = filesOf(ours)
const get = (path: string, from = files) => from.get(path) ?? ''

afterEach(() => vi.useRealTimers())

describe(feeds, () => {
  it('has a feed of all themes and of each, in both languages and both forms', () => {
    const names = ['es', 'en'].flatMap((locale) => ['', ...themeIds].map((id) => (id ? `${locale}/${id}` : locale)))
    const expected = names.flatMap((name) => [`feeds/${name}.atom`, `feeds/${name}.json`])
    expect([...files.keys()]).toEqual(expected)
  })

  it('is the same whenever it is built', () => {
    vi.useFakeTimers({ now: Date.now() + 1e10 })
    expect(filesOf(ours)).toEqual(files)
  })

  it('puts what was revised last first, and of that the latest move', () => {
    const input = aPublishInput(
      aMoveFile({ id: 'a', date: '2025-12-20', updated: '2026-03-01' }),
      aMoveFile({ id: 'b', date: '2026-01-20', updated: '2026-01-25' }),
      aMoveFile({ id: 'c', date: '2026-01-10', updated: '2026-03-01' }),
    )
    const items = JSON.parse(get('feeds/es.json', filesOf(input))).items as { id: string }[]
    expect(items.map(({ id }) => id.replace(/.*\//, ''))).toEqual(['c', 'a', 'b'])
    expect(readAtom(get('feeds/es.atom', filesOf(input))).updated).toBe('2026-03-01T00:00:00.000Z')
  })

  it('holds the moves of its theme alone', () => {
    const feed = readAtom(get('feeds/en/migration.atom'))
    const expected = ours.timeline.moves.filter(({ themes }) => themes.includes('migration')).length
    expect(feed.entry).toHaveLength(Math.min(expected, longestFeed))
    expect(feed.entry.every(({ category }) => category.some((each) => each['@term'] === 'migration'))).toBe(true)
    expect(feed.title).toContain('Migration')
    expect(feed.link).toContainEqual({ '@rel': 'alternate', '@href': `${site}en?theme=migration` })
  })

  it('is empty and still a feed where a theme has no move', () => {
    const empty = filesOf(aPublishInput(aMoveFile({ themes: ['trade'] })))
    expect(readAtom(get('feeds/es/energy.atom', empty)).entry).toBeUndefined()
    expect(JSON.parse(get('feeds/es/energy.json', empty)).items).toEqual([])
  })
})

describe.each(['es', 'en'] as const)('the Atom feed in %s', (locale) => {
  const feed = readAtom(get(`feeds/${locale}.atom`))

  it('has what RFC 4287 asks of a feed (4.1.1) and names itself', () => {
    expect(feed).toMatchObject({
      '@xml:lang': locale,
      id: `${site}feeds/${locale}.atom`,
      author: { name: 'Kast en el mundo' },
    })
    expect(feed.link).toContainEqual({ '@rel': 'self', '@href': `${site}feeds/${locale}.atom` })
    expect(feed.rights).toContain('CC-BY-4.0')
  })

  it('has entries whose ids are their addresses, each once (4.2.6)', () => {
    const ids = feed.entry.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ours.timeline.moves.length)
    const folder = locale === 'es' ? 'movimientos/' : 'en/moves/'
    for (const { id, link } of feed.entry) {
      expect(id.startsWith(site + folder)).toBe(true)
      expect(link).toEqual([{ '@href': id }])
    }
  })

  it('says the same as the JSON Feed', () => {
    const { items, ...meta } = JSON.parse(get(`feeds/${locale}.json`))
    expect(meta).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', language: locale, title: feed.title })
    expect(meta.feed_url).toBe(`${site}feeds/${locale}.json`)
    const read = feed.entry.map(({ id, title, updated, content, category }) => ({
      id,
      url: id,
      title: readHtml(title).textContent,
      content_text: [...readHtml(content).children].map((child) => child.textContent).join('\n\n'),
      date_modified: updated,
      tags: category.map((each) => each['@label']),
    }))
    expect(read).toEqual(items)
  })
})

describe(atomFeed, () => {
  it.each(['A & "c" ñ', '<b>bold</b>', ']]> out', '&lt;', "it's"])('never takes the text %j for markup', (text) => {
    const meta = feedMeta(ours.timeline, 'es', null, site)
    const entry = {
      id: 'a',
      url: `${site}movimientos/a`,
      title: text,
      updated: '2026-01-01',
      facts: 'f',
      summary: text,
    }
    const made = readAtom(atomFeed([{ ...entry, sources: 's', themes: [{ id: 'trade', label: text }] }], meta))
    const [read] = made.entry
    expect(readHtml(read?.title ?? '').textContent).toBe(text)
    expect(readHtml(read?.content ?? '').children[1]?.textContent).toBe(text)
    expect(read?.category[0]?.['@label']).toBe(text.replaceAll('<', '‹'))
  })
})
