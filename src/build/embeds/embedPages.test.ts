import { JSDOM } from 'jsdom'
import { describe, expect, it, onTestFinished } from 'vitest'
import { setRecord } from '#src/domain/currentRecord.ts'
import type { Retired } from '#src/record/load/retiredOf.ts'
import { es } from '#tests/builders/siteTexts.ts'
import { aRecord } from '../../../tests/builders/record.ts'
import { aMove } from '../../../tests/builders/timeline.ts'
import { tagsHtml } from '../html/tags.ts'
import { embedPages } from './embedPages.tsx'

const title = { es: 'Quito & <b>Lima</b>', en: 'Quito "and" Lima' }
const reason = { es: 'Era la misma <reunión>.', en: 'It was the same <meeting>.' }
const retired: Retired[] = [
  { subject: 'move', id: 'old', successor: 'quito' },
  { subject: 'move', id: 'none', reason },
  { subject: 'country', id: 'XX', reason },
  { subject: 'person', id: 'somebody', successor: 'quito' },
]
const pages = new Map(
  embedPages([aMove({ title })], retired, 'https://example.org/kast/').map(({ file, head, body }) => [
    file,
    { head: JSDOM.fragment(tagsHtml(head)), body: new JSDOM(`<body>${body}</body>`).window.document },
  ]),
)

describe(embedPages, () => {
  it('are in both languages the timeline, each present or retired entry, and a 404 page', () => {
    expect([...pages.keys()]).toEqual([
      'embed.html',
      'embed/movimientos/quito.html',
      'embed/movimientos/old.html',
      'embed/movimientos/none.html',
      'embed/404.html',
      'en/embed.html',
      'en/embed/moves/quito.html',
      'en/embed/moves/old.html',
      'en/embed/moves/none.html',
      'en/embed/404.html',
    ])
  })

  it('must not be listed by search engines', () => {
    for (const { head } of pages.values()) {
      expect(head.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
    }
  })

  it('have the page on the site as canonical link', () => {
    const view = pages.get('embed.html')?.head
    const entry = pages.get('embed/movimientos/quito.html')?.head
    expect(view?.querySelector('title')?.textContent).toBe(`${es.common.site.title.join(' ')} · ${es.common.site.name}`)
    expect(entry?.querySelector('title')?.textContent).toBe(`${title.es} · ${es.common.site.name}`)
    expect(entry?.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      'https://example.org/kast/movimientos/quito',
    )
  })

  it('show a titled link to that page without scripts', () => {
    const unscripted = pages.get('en/embed/moves/quito.html')?.body.querySelector('noscript')
    const link = unscripted?.querySelector('a')
    expect(link?.getAttribute('href')).toBe('https://example.org/kast/en/moves/quito')
    expect(link?.textContent).toBe(title.en)
    expect(link?.getAttribute('rel')).toBe('noopener')
    const words = [...(unscripted?.querySelectorAll('p') ?? [])].map(({ textContent }) => textContent)
    expect(words).toEqual(['23 December 2025', title.en, es.common.site.name])
  })

  it('show under a retired id its successor', () => {
    const successor = 'https://example.org/kast/en/moves/quito'
    const { head, body } = pages.get('en/embed/moves/old.html') ?? {}
    expect(head?.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(successor)
    expect(body?.querySelector('noscript a')?.getAttribute('href')).toBe(successor)
    expect(body?.querySelector('noscript a')?.textContent).toBe(title.en)
  })

  it('show under a retired id without successor the reason', () => {
    const { head, body } = pages.get('en/embed/moves/none.html') ?? {}
    expect(head?.querySelector('link[rel=canonical]')).toBeNull()
    expect(body?.querySelector('noscript')?.textContent).toContain(reason.en)
    expect(body?.querySelector('noscript a')?.getAttribute('href')).toBe('https://example.org/kast/en')
  })

  it('show for an unknown id a message and a link to the first page', () => {
    const { body } = pages.get('embed/404.html') ?? {}
    expect(body?.querySelector('noscript')?.textContent).toContain(es.shell.notFound.title)
    expect(body?.querySelector('noscript a')?.getAttribute('href')).toBe('https://example.org/kast/')
  })

  it.each([
    ['shared by both languages', 'Silva fuera', ['es', 'es']],
    ["in each page's own language", 'Silva abroad', ['es', null]],
  ])('mark the language of a name of the site that is %s', (_, en, languages) => {
    const { site, ...rest } = aRecord()
    setRecord({ ...rest, site: { ...site, name: { es: 'Silva fuera', en } } })
    onTestFinished(() => setRecord(aRecord()))
    const bodies = embedPages([], [], 'https://example.org/')
      .filter(({ file }) => file.endsWith('embed.html'))
      .map(({ body }) => JSDOM.fragment(body.replaceAll('noscript', 'div')))
    expect(bodies.map((body) => body.querySelector('p:last-child')?.getAttribute('lang'))).toEqual(languages)
  })
})
