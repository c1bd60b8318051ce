import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { aMoveFile } from '../../../tests/builders/dataFiles.ts'
import { aPublishInput, site } from '../../../tests/builders/publishInput.ts'
import { movedPage, unlistedPage, wholePage } from './pages.ts'

const input = aPublishInput(aMoveFile())
const built = {
  template:
    '<html lang="es"><head><template id="app"></template></head><body><div id="root"></div><noscript>This page needs scripts.</noscript></body></html>',
  manifest: Object.fromEntries(
    ['index.html', 'src/app/pages/entry/EntryPane.tsx', '_english.js']
      .map((source) => [source, { file: 'code.js', name: source === '_english.js' ? 'english' : 'code' }])
      .concat(
        ['inter', 'newsreader-display', 'newsreader-text'].map((font) => [
          `src/styles/fonts/${font}.woff2`,
          { file: font, name: font },
        ]),
      ),
  ),
  stylesOf: (file: string) => `/* ${file} */`,
  base: '/kast/',
}
const head = '<title>Quito · Kast en el mundo</title><meta name="description" content="They met."/>'
const quito = { name: 'move', id: 'quito' } as const

describe(wholePage, () => {
  it('is made for the address that it is asked at', () => {
    const html = wholePage({ page: quito, locale: 'es', rendered: { head, body: '<p>Quito</p>' } }, built, input)
    expect(html).toContain('<div id="root" data-path="/kast/movimientos/quito"><p>Quito</p></div>')
    expect(html).not.toContain('needs scripts')
  })

  it.each(['<script>x()</script>', '<p class="a" style="color: red">'])('refuses to hold %s', (body) => {
    expect(() => wholePage({ page: quito, locale: 'es', rendered: { head, body } }, built, input)).toThrow(/forbids/)
  })
})

describe(unlistedPage, () => {
  it('is made for no address, and not to be listed', () => {
    const html = unlistedPage('es', { head: '<title>404</title>', body: '' }, built)
    expect(html).toContain('noindex')
    expect(html).not.toContain('data-path')
  })
})

describe(movedPage, () => {
  it('leads to the other address on whatever host it is served from, and names the public one', () => {
    const html = movedPage({ page: quito, locale: 'es', rendered: { head, body: '' } }, built, input)
    expect(html).toContain('<noscript><meta http-equiv="refresh" content="0; url=/kast/movimientos/quito"></noscript>')
    expect(html).toContain('<a href="/kast/movimientos/quito">')
    expect(html).toContain(`<link rel="canonical" href="${site}movimientos/quito">`)
  })

  it('unfurls as what took its place', () => {
    const html = movedPage({ page: quito, locale: 'es', rendered: { head, body: '' } }, built, input)
    const { document } = new JSDOM(html).window
    expect(document.title).toBe('Quito · Kast en el mundo')
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
