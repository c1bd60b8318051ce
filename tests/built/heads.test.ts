import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { XMLParser } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { localeIds } from '#src/domain/vocabulary.ts'
import { addressOf } from '#src/url/addressOf.ts'
import { variety } from '../builders/png.ts'
import { vocabularyFaults } from '../builders/schemaOrg.ts'
import { addresses, dist, fileOf, headOf, htmlOf, read, textFiles, toldRoot } from './builtSite.ts'

/** The root of the site as the build was told it. */
const site = href(headOf('/'), 'link[rel="canonical"]')
const heads = addresses.map((address) => ({ ...address, head: headOf(address.path) }))

/** How much of a page the programs that show a preview of a link are sure to read; Slack's reads 32 kB. */
const previewBytes = 8192

describe('the first bytes', () => {
  it('of every page have all that a preview of its link shows', () => {
    for (const { path, head } of heads) {
      const start = startOf(htmlOf(path))
      const shown = head.querySelectorAll(
        'title, meta[name="description"], meta[property^="og:"], meta[name^="twitter:"], link[rel="canonical"], link[hreflang]',
      )
      const late = [...shown].filter(({ outerHTML }) => !start.includes(tagOf(outerHTML)))
      expect({ path, late: late.map(({ outerHTML }) => outerHTML) }).toEqual({ path, late: [] })
    }
  })

  it('of every file of HTML begin with character set and security policy, and have the title before styles', () => {
    for (const file of textFiles.filter((name) => name.endsWith('.html'))) {
      const start = startOf(read(file))
      expect({ file, start: start.slice(0, 200) }).toEqual({
        file,
        start: expect.stringMatching(/<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"/),
      })
      expect({ file, title: start.indexOf('<title>') > 0 }).toEqual({ file, title: true })
      expect(read(file).indexOf('<style>')).toBeGreaterThan(read(file).indexOf('<title>'))
    }
  })
})

describe('the head of every page', () => {
  it.runIf(toldRoot !== null)('names the address that the build was told', () => {
    expect(site).toBe(toldRoot)
  })

  it('names its own address, and the same page in each language', () => {
    for (const { page, locale, head } of heads) {
      expect(href(head, 'link[rel="canonical"]')).toBe(addressOf(site, page, locale))
      expect(content(head, 'meta[property="og:url"]')).toBe(addressOf(site, page, locale))
      for (const other of localeIds) {
        expect(href(head, `link[hreflang="${other}"]`)).toBe(addressOf(site, page, other))
      }
      expect(href(head, 'link[hreflang="x-default"]')).toBe(addressOf(site, page, 'es'))
    }
  })

  it('has one title and one description, which no other page of the language has', () => {
    for (const locale of localeIds) {
      const own = heads.filter((page) => page.locale === locale)
      const titles = own.map(({ head }) => only(head, 'title').textContent ?? '')
      const descriptions = own.map(({ head }) => content(head, 'meta[name="description"]'))
      expect(repeated(titles)).toEqual([])
      expect(repeated(descriptions)).toEqual([])
      expect([...titles, ...descriptions].filter((text) => text.length < 4)).toEqual([])
    }
  })

  it('says to chats and networks what it says itself', () => {
    for (const { locale, head } of heads) {
      expect(only(head, 'title').textContent).toContain(content(head, 'meta[property="og:title"]'))
      expect(content(head, 'meta[property="og:description"]')).toBe(content(head, 'meta[name="description"]'))
      expect(content(head, 'meta[property="og:locale"]').slice(0, 2)).toBe(locale)
      expect(content(head, 'meta[name="twitter:card"]')).toBe('summary_large_image')
      expect(content(head, 'meta[property="og:image:alt"]')).not.toBe('')
    }
  })

  it('leads to a picture of 1200 by 630 pixels, less than 200 kB', () => {
    for (const { head } of heads) {
      const file = pictureOf(head)
      const png = readFileSync(file)
      expect({ file, width: png.readUInt32BE(16), height: png.readUInt32BE(20) }).toEqual({
        file,
        width: 1200,
        height: 630,
      })
      expect(statSync(file).size).toBeLessThan(200_000)
    }
  })

  // Every build draws the same, and it takes long to look at each.
  it.runIf(toldRoot === null)('leads to no blank picture', () => {
    const blank = heads.map(({ head }) => pictureOf(head)).filter((file) => variety(readFileSync(file)) <= 0.01)
    expect(blank).toEqual([])
  })

  it('leads to feeds, calendars and answers for embedding that are there', () => {
    for (const { page, head } of heads) {
      const links = [...head.querySelectorAll<HTMLLinkElement>('link[rel="alternate"][type]')]
      expect(links.filter((link) => fileBelow(link.href) === null).map((link) => link.href)).toEqual([])
      const types = new Set(links.map(({ type }) => type))
      const always = ['application/atom+xml', 'application/feed+json', 'text/calendar']
      expect(types).toEqual(new Set(page.name === 'move' ? [...always, 'application/json+oembed'] : always))
    }
  })

  it('has structured data in the words of schema.org', () => {
    const types = new Map<string, unknown>()
    for (const { page, head } of heads) {
      const graph = JSON.parse(only(head, 'script[type="application/ld+json"]').textContent ?? '') as Graph
      expect(vocabularyFaults(graph)).toEqual([])
      const [described] = graph['@graph']
      types.set(page.name, described?.mainEntity?.['@type'])
      expect(described?.breadcrumb === undefined).toBe(page.name === 'dashboard')
    }
    expect(Object.fromEntries(types)).toMatchObject({
      dashboard: 'Dataset',
      data: 'Dataset',
      move: 'Event',
      article: 'Article',
      country: 'ItemList',
      person: 'Person',
    })
  })
})

describe('sitemap.xml', () => {
  it('has every page and nothing else, each with its day', () => {
    const parser = new XMLParser()
    const { urlset } = parser.parse(read('sitemap.xml')) as { urlset: { url: { loc: string; lastmod: string }[] } }
    const pages = addresses.map(({ page, locale }) => addressOf(site, page, locale))
    expect(urlset.url.map(({ loc }) => loc).toSorted()).toEqual(pages.toSorted())
    expect(urlset.url.filter(({ lastmod }) => !/^\d{4}-\d\d-\d\d$/.test(lastmod))).toEqual([])
    expect(read('robots.txt')).toContain(`Sitemap: ${site}sitemap.xml`)
  })
})

type Graph = { '@graph': { mainEntity?: { '@type': string }; breadcrumb?: unknown }[] }

function only(head: HTMLHeadElement, selector: string): Element {
  const [found, ...more] = head.querySelectorAll(selector)
  if (!found || more.length > 0) throw new Error(`${selector} must be there once: ${head.innerHTML.slice(0, 300)}`)
  return found
}

function startOf(html: string): string {
  return Buffer.from(html).subarray(0, previewBytes).toString()
}

/** The start of an element's HTML up to its first text, which parser and build may escape in different ways. */
function tagOf(html: string): string {
  return html.slice(0, html.search(/[&>]/))
}

function content(head: HTMLHeadElement, selector: string): string {
  return only(head, selector).getAttribute('content') ?? ''
}

function href(head: HTMLHeadElement, selector: string): string {
  return only(head, selector).getAttribute('href') ?? ''
}

function pictureOf(head: HTMLHeadElement): string {
  return join(dist, fileBelow(content(head, 'meta[property="og:image"]')) ?? 'no picture')
}

/** The file of an address of this site; null when there is none or it leads elsewhere. */
function fileBelow(address: string): string | null {
  return address.startsWith(site) ? fileOf(new URL(address).pathname) : null
}

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, at) => texts.indexOf(text) !== at)
}
