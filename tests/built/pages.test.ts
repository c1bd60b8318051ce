import { createHash } from 'node:crypto'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { shellTexts } from '#src/app/shell/texts.ts'
import type { Move } from '#src/domain/move.ts'
import { noFilter } from '#src/domain/selection/filter.ts'
import { timelineAsked } from '#src/domain/selection/timelineAsked.ts'
import { calendarOf, parseDateSpan } from '#src/domain/time/dateSpan.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { spanInWords } from '#src/i18n/dateWords.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { titleInWords } from '#src/i18n/titleWords.ts'
import {
  addresses,
  addressesIn,
  base,
  dataset,
  entryWordsOf,
  fileOf,
  headOf,
  hrefsOf,
  htmlOf,
  idsOf,
  oneLine,
  read,
  textFiles,
  timeline,
  toldRoot,
  wordsOf,
} from './builtSite.ts'

/** The root of the site, as its pages name it. */
const root = headOf('/').querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? ''
const htmlFiles = textFiles.filter((file) => file.endsWith('.html'))
/** What the HTML of the dashboard with its styles may weigh in brotli. */
const homeBytes = 24_000
/** The same of an entry: the largest, and the page around what one tells. */
const entryBytes = 18_000
const pageBytes = 12_500

describe('every page', () => {
  it('is in its language, and made for its own address', () => {
    for (const { path, locale } of addresses) {
      expect(htmlOf(path)).toContain(`<html lang="${locale}">`)
      expect(htmlOf(path)).toContain(`<div id="root" data-path="${(base.slice(0, -1) + path).replace(/\/$/, '')}">`)
    }
  })

  it('carries no style and no script that the security policy would not let through', () => {
    for (const { path } of addresses) {
      const html = htmlOf(path)
      expect(html.match(/<[^>]+ style="[^"]*"/)).toBeNull()
      expect(html.match(/<[^>]+ on[a-z]+="[^"]*"/)).toBeNull()
      const inline = (tag: string) => [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))]
      const hashes = [...inline('script'), ...inline('style')].map(([, text = '']) => hashOf(text))
      const policy = headOf(path).querySelector('meta[http-equiv]')?.getAttribute('content') ?? ''
      expect(new Set(hashes)).toEqual(new Set(policy.match(/'sha256-[^']+'/g)))
      expect(inline('script')).toHaveLength(3)
      const others = [...html.matchAll(/<script( [^>]*)>/g)].map(([, attributes = '']) => attributes)
      expect(others.toSorted()).toEqual([
        ' type="application/ld+json"',
        expect.stringMatching(/^ type="module" crossorigin src="[^"]+"$/),
      ])
    }
  })

  it('asks for fonts and nothing else until it has been painted', () => {
    for (const { path } of addresses) {
      const head = headOf(path)
      // What waits in a template is not among the elements of the head.
      const fetched = [...head.querySelectorAll('script[src], link[rel="stylesheet"], link[rel*="preload"]')]
      expect(fetched.map((element) => element.getAttribute('as'))).toEqual(fetched.map(() => 'font'))
      expect(fetched.length).toBeGreaterThan(1)
      expect(head.querySelectorAll('style').length).toBeGreaterThan(0)
      expect(
        head.querySelector<HTMLTemplateElement>('template#app')?.content.querySelectorAll('script[type="module"]'),
      ).toHaveLength(1)
    }
  })

  it('ends no sentence twice: an abbreviation at its end has one full stop', () => {
    const twice = addresses.flatMap(({ path }) => /.{0,40}[^.\s]\.\s?\.(?!\s?\.).{0,10}/.exec(wordsOf(path)) ?? [])
    expect([...new Set(twice)]).toEqual([])
  })

  it('has one heading of the first level, and the ways to the other parts of the site', () => {
    for (const { path, locale } of addresses) {
      expect(htmlOf(path).match(/<h1[ >]/g)).toHaveLength(1)
      for (const words of Object.values(shellTexts(locale).nav)) expect(htmlOf(path)).toContain(words)
    }
  })
})

describe('the site', () => {
  it('names no address of its own that is not there: on pages, on those of embeds, on those for unknown addresses', () => {
    const dead = htmlFiles.flatMap((file) => addressesIn(file).filter((address) => isDead(file, address)))
    expect(htmlFiles.length).toBeGreaterThan(addresses.length)
    expect([...new Set(dead)]).toEqual([])
  })

  it('has the production build of its router, without the warnings for developers', () => {
    expect(textFiles.filter((file) => read(file).includes('Matched leaf route'))).toEqual([])
  })

  it.runIf(toldRoot !== null)('names this machine nowhere', () => {
    // The router in our code has the name without a port, for where there is no browser.
    const local = textFiles.filter((file) =>
      read(file).includes(file.startsWith('assets/') ? 'localhost:' : 'localhost'),
    )
    expect(local).toEqual([])
  })
})

describe('the page of an entry', () => {
  const entries = addresses.flatMap(({ page, locale, path }) =>
    page.name === 'move' ? [{ file: dataset.moves.find(({ id }) => id === page.id), locale, path }] : [],
  )

  it('can be read without scripts: title, date, places, people, summary, statements', () => {
    for (const { file, locale, path } of entries) {
      if (!file) throw new Error(`no move for ${path}`)
      const words = entryWordsOf(path)
      const span = parseDateSpan(file.date)
      const expected = [
        file.title[locale],
        span ? spanInWords(span, locale) : file.date,
        file.summary[locale],
        ...(file.status === 'occurred' ? [] : [commonTexts(locale).statuses[file.status]]),
        ...file.places.flatMap(({ city, venue }) => [city?.[locale] ?? '', venue?.[locale] ?? '']),
        ...file.counterparts.flatMap(({ name, role }) => [name, role[locale]]),
        ...file.claims.map(({ text }) => text[locale]),
      ]
      expect(expected.filter((text) => !words.toLowerCase().includes(oneLine(text).toLowerCase()))).toEqual([])
    }
  })

  it('leads to each of its sources', () => {
    for (const { file, path } of entries) {
      const hrefs = hrefsOf(path)
      const urls = (file?.sources ?? []).flatMap((source) =>
        'url' in source && source.url !== undefined ? [source.url] : [],
      )
      expect(urls.filter((url) => !hrefs.includes(url))).toEqual([])
    }
  })

  it('weighs little beyond what it tells: its HTML and its styles, the largest of all', () => {
    const largest = entries.toSorted((a, b) => htmlOf(b.path).length - htmlOf(a.path).length).slice(0, 5)
    const sizes = largest.map(({ file, path }) => ({ page: packed(htmlOf(path)), own: packed(JSON.stringify(file)) }))
    const most = Math.max(...sizes.map(({ page }) => page))
    process.stdout.write(`The largest entry: ${most} bytes of HTML and CSS in brotli\n`)
    const around = sizes.map(({ page, own }) => page - own)
    expect(most).toBeLessThanOrEqual(entryBytes)
    expect(Math.max(...around)).toBeLessThanOrEqual(pageBytes)
  })
})

describe('pages of lists', () => {
  it('the dashboard weighs little: its HTML and its styles, in either language', () => {
    const sizes = addresses.flatMap(({ page, path }) => (page.name === 'dashboard' ? packed(htmlOf(path)) : []))
    process.stdout.write(`The dashboard: ${Math.max(...sizes)} bytes of HTML and CSS in brotli\n`)
    expect(sizes).toHaveLength(2)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(homeBytes)
  })

  it('the dashboard names the newest sixty moves', () => {
    for (const [path, locale] of [
      ['/', 'es'],
      ['/en', 'en'],
    ] as const) {
      const newest = timeline.moves.slice(-inPage)
      expect(unnamed(newest, path, locale)).toEqual([])
    }
  })

  it.each(['country', 'person', 'year'] as const)('the page of a %s names its moves', (subject) => {
    for (const { page, locale, path } of addresses) {
      if (page.name !== subject) continue
      const all = timeline.moves.filter(({ countries, people, span }) => {
        if (page.name !== 'year') return [...countries, ...people].includes(page.id)
        return calendarOf(span.first).year <= Number(page.id) && calendarOf(span.last).year >= Number(page.id)
      })
      const main = timelineAsked(timeline, noFilter)
      const counted = all.filter(({ id }) => main.byId.has(id))
      const own = page.name === 'year' || counted.length === 0 ? all : counted
      expect(own.length).toBeGreaterThan(0)
      expect(unnamed(page.name === 'year' ? own : own.slice(-inPage), path, locale)).toEqual([])
    }
  })
})

describe.each(['404.html', 'en/404.html'])('%s', (file) => {
  it('helps on, is not to be listed, and is made for no address of its own', () => {
    const html = read(file)
    expect(html).toContain('<meta name="robots" content="noindex">')
    expect(html).toContain('<div id="root">')
    expect(html).toContain(shellTexts(file === '404.html' ? 'es' : 'en').notFound.title)
    expect(html).not.toContain('rel="canonical"')
  })
})

/** The newest moves that a built page holds; that of a year holds all of its moves. */
const inPage = 60

/** The titles of moves that a page does not say. */
function unnamed(moves: readonly Move[], path: string, locale: Locale): string[] {
  const words = wordsOf(path)
  return moves.map((move) => oneLine(titleInWords(move, locale))).filter((title) => !words.includes(title))
}

/** Whether an address that a file names is one of this host at which there is nothing, or not the place it leads to. */
function isDead(from: string, address: string): boolean {
  const url = new URL(address, root + from.replace(/(index)?\.html$/, ''))
  if (url.origin !== new URL(root).origin) return false
  const file = fileOf(url.pathname)
  return file === null || (url.hash !== '' && !idsOf(file).has(decodeURIComponent(url.hash.slice(1))))
}

function packed(text: string): number {
  return brotliCompressSync(text).length
}

function hashOf(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`
}
