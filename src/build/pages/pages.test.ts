import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { revisionMark } from '#src/app/shell/revisionDay.ts'
import { aMoveFile } from '../../../tests/builders/dataFiles.ts'
import { aPublishInput, site } from '../../../tests/builders/publishInput.ts'
import { link } from '../html/tags.ts'
import { framedPage, movedPage, unlistedPage, wholePage } from './pages.ts'

const input = aPublishInput(aMoveFile())
const built = {
  index: { head: [], scripts: ['ready()'], styles: ['p{}'], app: [link('modulepreload', { href: '/app.js' })] },
  manifest: Object.fromEntries(
    ['index.html', 'src/app/pages/entry/Entry.tsx', 'src/app/pages/notFound/UnknownPage.tsx', '_english.js']
      .map((source) => [source, { file: 'code.js', name: source === '_english.js' ? 'english' : 'code' }])
      .concat(
        ['inter', 'newsreader-display', 'newsreader-text'].map((font) => [
          `src/styles/fonts/${font}.woff2`,
          { file: font, name: font },
        ]),
      ),
  ),
  textOf: (file: string) => `/* ${file} */`,
  base: '/kast/',
  keptNotice: (locale: string) => `<p>${locale}</p>`,
  titles: [
    { year: 2025, ids: ['quito'], files: { es: 'titles/2025.es.hash.json', en: 'titles/2025.en.hash.json' }, read: [] },
    { year: 2024, ids: [], files: { es: 'titles/2024.es.hash.json', en: 'titles/2024.en.hash.json' }, read: [] },
  ],
}
const words = { title: 'Quito', documentTitle: 'Quito · Kast', description: 'They met.' }
const quito = { name: 'move', id: 'quito' } as const
const rest = { titles: [] }

describe(wholePage, () => {
  it.each(['<script>x()</script>', '<p class="a" style="color: red">'])('rejects a body with %s', (body) => {
    expect(() => wholePage({ page: quito, locale: 'es', rendered: { ...rest, words, body } }, input)).toThrow(/forbids/)
  })

  it('rejects a body that begins with elements of the head', () => {
    const rendered = { ...rest, words, body: '<title>Quito</title><p>Quito</p>' }
    expect(() => wholePage({ page: quito, locale: 'es', rendered }, input)).toThrow(/belongs in its head/)
  })

  it.each(['title', 'description'] as const)('refuses a page without a %s', (name) => {
    const rendered = { ...rest, words: { ...words, [name]: undefined }, body: '' }
    expect(() => wholePage({ page: quito, locale: 'es', rendered }, input)).toThrow(`gives no ${name}`)
  })
})

describe(framedPage, () => {
  const frame = { locale: 'es', path: '/movimientos/quito', code: { page: quito, isThere: true } } as const

  it('has the path that it was rendered for', () => {
    const html = framedPage({ ...rest, head: [], body: '<p>Quito</p>' }, frame, built, '2026-01-10')
    expect(html).toContain('<div id="root" data-path="/kast/movimientos/quito"><p>Quito</p></div>')
  })

  it('links the titles that it shows, for the preload and for the app', () => {
    const { document } = new JSDOM(framedPage({ head: [], body: '', titles: [2025] }, frame, built, '2026-01-10'))
      .window
    const named = [
      ...(document.querySelector<HTMLTemplateElement>('template#app')?.content.querySelectorAll('link[data-titles]') ??
        []),
    ]
    expect(named.map((element) => [element.getAttribute('data-titles'), element.getAttribute('href')])).toEqual([
      ['titles/2025.es.hash.json', '/kast/data/titles/2025.es.hash.json'],
    ])
  })

  it('has the day of the latest revision in the language of the page', () => {
    const body = `<p>Revisado el ${revisionMark}.</p>`
    expect(framedPage({ ...rest, head: [], body }, frame, built, '2026-01-10')).toContain(
      'Revisado el 10 de enero de 2026.',
    )
  })
})

describe(unlistedPage, () => {
  it('has no path and must not be listed', () => {
    const page = unlistedPage({ ...rest, words: { title: '404', documentTitle: '404 · Kast' }, body: '' })
    const html = framedPage(page, { locale: 'es', path: null, code: { page: null } }, built, '2026-01-10')
    expect(html).toContain('<title>404 · Kast</title><meta name="robots" content="noindex">')
    expect(html).not.toContain('data-path')
  })
})

describe(movedPage, () => {
  it('redirects to the path of the other page, and has its public URL as canonical link', () => {
    const html = movedHtml()
    expect(html).toContain('<noscript><meta http-equiv="refresh" content="0; url=/kast/movimientos/quito"></noscript>')
    expect(html).toContain('<a href="/kast/movimientos/quito">')
    expect(html).toContain(`<link rel="canonical" href="${site}movimientos/quito">`)
  })

  it('has the card of its successor', () => {
    const html = movedHtml()
    const { document } = new JSDOM(html).window
    expect(document.title).toBe('Quito · Kast')
    expect(document.querySelector('meta[name="description"]')?.getAttribute('content')).toBe('They met.')
    const said = (name: string) => document.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content')
    expect(['title', 'url', 'image', 'description'].map(said)).toEqual([
      'Quito',
      `${site}movimientos/quito`,
      `${site}share/es/move-quito.png?v=v1`,
      'They met.',
    ])
  })
})

function movedHtml(): string {
  const page = movedPage({ page: quito, locale: 'es', rendered: { ...rest, words, body: '' } }, built.base, input)
  return framedPage(page, { locale: 'es', path: null, code: null }, built, '2026-01-10')
}
