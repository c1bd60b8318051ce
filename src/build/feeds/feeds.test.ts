import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { JSDOM } from 'jsdom'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { formatDay, toDay } from '#src/domain/time/dateSpan.ts'
import { atomFeed } from '#src/formats/feed/atomFeed.ts'
import { aMoveFile } from '../../../tests/builders/dataFiles.ts'
import { aPublishInput, site } from '../../../tests/builders/publishInput.ts'
import { aRecord } from '../../../tests/builders/record.ts'
import { themeIds } from '../../../tests/builders/themeIds.ts'
import { entryId, feedId } from './feedIds.ts'
import { feedMeta } from './feedMeta.ts'
import { feeds } from './feeds.ts'

type AtomText = string | { '#text': string; '@type': string }
type AtomLink = { '@href': string; '@rel'?: string }
type AtomEntry = {
  id: string
  title: AtomText
  published: string
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

/** Of every feed: the ids in it, of the feed itself first where it is Atom. */
function idsOf(from: ReadonlyMap<string, string>): Readonly<Record<string, string[]>> {
  return Object.fromEntries(
    [...from].map(([path, text]) => [path, path.endsWith('.atom') ? atomIds(text) : jsonIds(text)]),
  )
}

function atomIds(text: string): string[] {
  return [...text.matchAll(/<id>(.*?)<\/id>/g)].map(([, id = '']) => id)
}

function jsonIds(text: string): string[] {
  return (JSON.parse(text).items as { id: string }[]).map(({ id }) => id)
}

const ours = aPublishInput()
const files = filesOf(ours)
const get = (path: string, from = files) => from.get(path) ?? ''

afterEach(() => vi.useRealTimers())

const namespace = aRecord().site.feedNamespace

describe(feeds, () => {
  it('has a feed of all themes and of each, in both languages and both forms', () => {
    const names = ['es', 'en'].flatMap((locale) => ['', ...themeIds].map((id) => (id ? `${locale}/${id}` : locale)))
    const expected = names.flatMap((name) => [`feeds/${name}.atom`, `feeds/${name}.json`])
    expect([...files.keys()]).toEqual(expected)
  })

  it('does not depend on the time of the build', () => {
    vi.useFakeTimers({ now: Date.now() + 1e10 })
    expect(filesOf(ours)).toEqual(files)
  })

  it('sorts by the latest revision, then by the latest move', () => {
    const input = aPublishInput(
      aMoveFile({ id: 'a', date: '2025-12-20', updated: '2026-03-01' }),
      aMoveFile({ id: 'b', date: '2026-01-20', updated: '2026-01-25' }),
      aMoveFile({ id: 'c', date: '2026-01-10', updated: '2026-03-01' }),
    )
    const items = JSON.parse(get('feeds/es.json', filesOf(input))).items as { url: string }[]
    expect(items.map(({ url }) => url.replace(/.*\//, ''))).toEqual(['c', 'a', 'b'])
    expect(readAtom(get('feeds/es.atom', filesOf(input))).updated).toBe('2026-03-01T00:00:00.000Z')
  })

  it('tells when an entry joined the record and when it was last revised', () => {
    const input = aPublishInput(aMoveFile({ added: '2026-01-02', updated: '2026-03-01' }))
    expect(readAtom(get('feeds/es.atom', filesOf(input))).entry[0]).toMatchObject({
      published: '2026-01-02T00:00:00.000Z',
      updated: '2026-03-01T00:00:00.000Z',
    })
  })

  it('has only the moves of its theme', () => {
    const feed = readAtom(get('feeds/en/migration.atom'))
    const expected = ours.timeline.moves.filter(({ themes }) => themes.includes('migration')).length
    expect(feed.entry).toHaveLength(expected)
    expect(feed.entry.every(({ category }) => category.some((each) => each['@term'] === 'migration'))).toBe(true)
    expect(feed.title).toContain('Migration')
    expect(feed.link).toContainEqual({ '@rel': 'alternate', '@href': `${site}en?theme=migration` })
  })

  it('has the hundred entries revised last', () => {
    const days = Array.from({ length: 130 }, (_, n) => formatDay(toDay('2025-12-20') + n))
    const moves = days.map((updated, n) => aMoveFile({ id: `m${n}`, date: '2025-12-19', updated }))
    const many = filesOf(aPublishInput(...moves))
    const latest = days.toReversed().slice(0, 100)
    expect(readAtom(get('feeds/es.atom', many)).entry.map(({ updated }) => updated.slice(0, 10))).toEqual(latest)
    expect(JSON.parse(get('feeds/es.json', many)).items).toHaveLength(100)
  })

  it('is valid without entries where a theme has no move', () => {
    const empty = filesOf(aPublishInput(aMoveFile({ themes: ['trade'] })))
    expect(readAtom(get('feeds/es/energy.atom', empty)).entry).toBeUndefined()
    expect(JSON.parse(get('feeds/es/energy.json', empty)).items).toEqual([])
  })
})

describe('the ids of feeds and entries', () => {
  const here = idsOf(files)

  it('do not depend on the address of the site (RFC 4287, 4.2.6)', () => {
    expect(idsOf(filesOf({ ...ours, site: 'https://example.com/' }))).toEqual(here)
    expect(here['feeds/es.atom']?.[0]).toBe('urn:uuid:1bed38c2-f81c-5e00-ba4e-01b65644833b')
  })

  it('are unique for each feed and, in a language, for each entry', () => {
    const atom = Object.entries(here).filter(([path]) => path.endsWith('.atom'))
    expect(new Set(atom.map(([, [feed]]) => feed)).size).toBe(atom.length)
    const [es = [], en = []] = ['es', 'en'].map((locale) => here[`feeds/${locale}.json`])
    expect(new Set([...es, ...en]).size).toBe(ours.timeline.moves.length * 2)
    expect(es).toEqual(expect.arrayContaining(here['feeds/es/migration.json'] ?? []))
    expect(es.filter((id) => !/^urn:uuid:[-0-9a-f]{36}$/.test(id))).toEqual([])
  })
})

describe.each(['es', 'en'] as const)('the Atom feed in %s', (locale) => {
  const feed = readAtom(get(`feeds/${locale}.atom`))

  it('has the elements that RFC 4287 requires (4.1.1) and a link to itself', () => {
    expect(feed).toMatchObject({
      '@xml:lang': locale,
      id: feedId(namespace, locale, null),
      author: { name: 'Kast en el mundo' },
    })
    expect(feed.link).toContainEqual({ '@rel': 'self', '@href': `${site}feeds/${locale}.atom` })
    expect(feed.rights).toContain('CC-BY-4.0')
  })

  it('links each entry to its page', () => {
    const folder = locale === 'es' ? 'movimientos/' : 'en/moves/'
    const links = feed.entry.map(({ link }) => link)
    const expected = ours.timeline.moves.map(({ id }) => [{ '@href': `${site}${folder}${id}` }])
    expect(links).toHaveLength(expected.length)
    expect(links).toEqual(expect.arrayContaining(expected))
  })

  it('has the same content as the JSON Feed', () => {
    const { items, ...meta } = JSON.parse(get(`feeds/${locale}.json`))
    expect(meta).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', language: locale, title: feed.title })
    expect(meta.feed_url).toBe(`${site}feeds/${locale}.json`)
    const read = feed.entry.map(({ id, link, title, published, updated, content, category }) => ({
      id,
      url: link[0]?.['@href'],
      title: readHtml(title).textContent,
      content_text: [...readHtml(content).children].map((child) => child.textContent).join('\n\n'),
      date_published: published,
      date_modified: updated,
      tags: category.map((each) => each['@label']),
    }))
    expect(read).toEqual(items)
  })
})

describe(atomFeed, () => {
  it.each(['A & "c" ñ', '<b>bold</b>', ']]> out', '&lt;', "it's"])('escapes the text %j', (text) => {
    const meta = feedMeta(ours.timeline, 'es', null, site)
    const entry = {
      id: entryId(namespace, 'es', 'a'),
      url: `${site}movimientos/a`,
      title: text,
      added: '2025-12-24',
      updated: '2026-01-01',
      paragraphs: ['f', text],
    }
    const made = readAtom(atomFeed([{ ...entry, themes: [{ id: 'trade', label: text }] }], meta))
    const [read] = made.entry
    expect(readHtml(read?.title ?? '').textContent).toBe(text)
    expect(readHtml(read?.content ?? '').children[1]?.textContent).toBe(text)
    expect(read?.category[0]?.['@label']).toBe(text.replaceAll('<', '‹'))
  })
})
