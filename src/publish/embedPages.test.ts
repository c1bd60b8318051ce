import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { es } from '#src/i18n/es.ts'
import { aMove } from '#tests/builders/timeline.ts'
import { embedPages } from './embedPages.tsx'

const title = { es: 'Quito & <b>Lima</b>', en: 'Quito "and" Lima' }
const pages = embedPages({ moves: [aMove({ title })] }, 'https://example.org/kast/')

describe(embedPages, () => {
  it('are the timeline and each entry, in both languages', () => {
    expect(pages.map(({ path }) => path)).toEqual([
      '/embed',
      '/embed/movimientos/quito',
      '/en/embed',
      '/en/embed/moves/quito',
    ])
  })

  it('name the page that they stand for, and stay out of search results', () => {
    const [view, entry] = pages.map(({ head }) => JSDOM.fragment(head))
    expect(view?.querySelector('title')?.textContent).toBe(`${es.title.join(' ')} · ${es.siteName}`)
    expect(entry?.querySelector('title')?.textContent).toBe(`${title.es} · ${es.siteName}`)
    expect(entry?.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      'https://example.org/kast/movimientos/quito',
    )
    expect(entry?.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
  })

  it('lead to that page where scripts are off, and say what it is', () => {
    const unscripted = new JSDOM(`<body>${pages[3]?.body}</body>`).window.document.querySelector('noscript')
    const link = unscripted?.querySelector('a')
    expect(link?.getAttribute('href')).toBe('https://example.org/kast/en/moves/quito')
    expect(link?.textContent).toBe(title.en)
    expect(link?.getAttribute('rel')).toBe('noopener')
    const words = [...(unscripted?.querySelectorAll('p') ?? [])].map(({ textContent }) => textContent)
    expect(words).toEqual(['23 December 2025', title.en, es.siteName])
  })
})
