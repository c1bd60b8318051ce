import { beforeEach, describe, expect, it } from 'vitest'
import { followPage } from './followPage.ts'

const built = `
  <link rel="canonical" href="https://example.org/"><link rel="alternate" hreflang="es" href="https://example.org/">
  <meta property="og:title" content="Timeline"><meta name="twitter:card" content="summary">
  <script type="application/ld+json">{}</script><link rel="alternate" type="application/json+oembed" href="/o.json">
  <link rel="alternate" type="application/atom+xml" href="/feeds/es.atom"><meta name="description" content="All.">`
let head: HTMLElement
beforeEach(() => {
  head = document.createElement('head')
  head.innerHTML = built
})

function at(address: string) {
  const { pathname, search, hash } = new URL(address, 'https://example.org')
  followPage(head, { pathname, search, hash })
}

/** The addresses that the head gives for the page, below the site's root. */
function addresses() {
  const links = [...head.querySelectorAll<HTMLLinkElement>('link[rel="canonical"], link[hreflang]')]
  return Object.fromEntries(links.map((link) => [link.hreflang || link.rel, new URL(link.href).pathname]))
}

describe(followPage, () => {
  it('does not change the head of the page that was prerendered', () => {
    at('/?utm_source=chat')
    expect(head.innerHTML).toBe(built)
  })

  it('sets canonical, og:url and hreflang links to the present page', () => {
    at('/en/moves/quito')
    expect(addresses()).toEqual({
      canonical: '/en/moves/quito',
      es: '/movimientos/quito',
      en: '/en/moves/quito',
      'x-default': '/movimientos/quito',
    })
    const own = `${window.location.origin}/en/moves/quito`
    expect(head.querySelector<HTMLLinkElement>('[rel="canonical"]')?.href).toBe(own)
    expect(head.querySelector<HTMLMetaElement>('[property="og:url"]')?.content).toBe(own)
  })

  it('keeps tags that apply to every page and removes those of the prerendered one', () => {
    at('/metodo')
    const kept = [...head.querySelectorAll('meta, script, link')].map((tag) => tag.cloneNode() as HTMLElement)
    const told = kept
      .filter((tag) => !tag.hasAttribute('hreflang'))
      .map((tag) => [...tag.attributes].map(({ value }) => value))
    expect(told).toEqual([
      ['alternate', 'application/atom+xml', '/feeds/es.atom'],
      ['description', 'All.'],
      ['canonical', `${window.location.origin}/metodo`],
      ['og:url', `${window.location.origin}/metodo`],
    ])
  })

  it('sets the links of the first page again after going back', () => {
    at('/metodo')
    at('/')
    expect(addresses()).toMatchObject({ canonical: '/', en: '/en' })
    expect(head.querySelectorAll('[rel="canonical"], [hreflang]')).toHaveLength(4)
  })

  it.each([
    '/?theme=trade',
    '/en?q=frontera',
    '/paises/EC?view=2026-01-01.2026-02-01',
    '/articulos/a?quote=3.0.53',
    '/metodo#sources',
  ])('has no canonical link at %s, where query or fragment add to the page', (address) => {
    at(address)
    expect(addresses()).toEqual({})
    at('/')
    expect(addresses()).toMatchObject({ canonical: '/' })
  })

  it('sets the canonical link of an entry without its query', () => {
    at('/movimientos/quito?theme=trade#sources')
    expect(addresses()).toMatchObject({ canonical: '/movimientos/quito' })
  })

  it('has no canonical link at an unknown address', () => {
    at('/nowhere')
    expect(addresses()).toEqual({})
  })

  it('adds nothing to a page that search engines must not list', () => {
    head.innerHTML = '<meta name="robots" content="noindex">'
    at('/movimientos/nowhere')
    expect(head.children).toHaveLength(1)
  })
})
