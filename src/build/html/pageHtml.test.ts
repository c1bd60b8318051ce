import { createHash } from 'node:crypto'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { type PageParts, pageHtml } from './pageHtml.ts'
import { link, meta, title } from './tags.ts'

const index = {
  head: [meta('viewport', 'width=device-width'), { tag: 'meta', attributes: { charset: 'utf-8' } }],
  scripts: ['\n  early()\n', 'late()'],
  styles: ['p{top:0}'],
  app: [{ tag: 'script', attributes: { type: 'module', src: '/app.js' }, content: '' }],
}
const parts: PageParts = {
  lang: 'es',
  path: null,
  head: [title('Quito')],
  body: '<p>Quito</p>',
  loads: 'after paint',
  kept: '<p role="alert">Late</p>',
}

describe(pageHtml, () => {
  it('inserts language, head and body, and leaves "$&" and the like as they are', () => {
    const body = "<p>$1 $& $'</p>"
    const { document } = open({ ...parts, lang: 'en', path: '/kast/en/data', body })
    expect(document.documentElement.lang).toBe('en')
    expect(document.title).toBe('Quito')
    expect(document.querySelector('meta[name=viewport]')).not.toBeNull()
    expect(document.body.children).toHaveLength(1)
    expect(document.querySelector<HTMLElement>('#root')?.dataset.path).toBe('/kast/en/data')
    expect(document.querySelector('#root')?.innerHTML).toBe("<p>$1 $&amp; $'</p>")
  })

  it('has an empty data-path for the dashboard at the root of a domain', () => {
    expect(pageHtml(index, { ...parts, path: '' })).toContain('<div id="root" data-path="">')
  })

  it('has no data-path for a page that is served at any address', () => {
    expect(pageHtml(index, parts)).not.toContain('data-path')
  })

  it('puts the app and the code of the page into a template', () => {
    const { document } = open({ ...parts, code: [link('modulepreload', { href: '/page.js' })] })
    const waiting = document.querySelector<HTMLTemplateElement>('template#app')?.content.children ?? []
    expect([...waiting].map(({ outerHTML }) => outerHTML)).toEqual([
      '<link rel="modulepreload" href="/page.js">',
      '<script type="module" src="/app.js"></script>',
    ])
    expect(document.querySelector('script[src]')).toBeNull()
  })

  it('loads the app at once where there is nothing to paint before', () => {
    const { document } = open({ ...parts, loads: 'at once' })
    expect(document.querySelector('template#app')).toBeNull()
    expect(document.querySelector('head > script[src="/app.js"]')).not.toBeNull()
  })

  it('has what is said where the app does not come, and shows none of it', () => {
    const { document } = open(parts)
    expect(document.querySelector<HTMLTemplateElement>('template#kept')?.innerHTML).toBe(parts.kept)
    expect(document.querySelector('[role=alert]')).toBeNull()
  })

  it('allows exactly its own inline scripts and styles in its policy', () => {
    const { document } = open({ ...parts, styles: 'b{top:1px}' })
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? ''
    const texts = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent)
    const scripts = texts('script:not([src])')
    const styles = texts('style')
    expect(scripts).toEqual(index.scripts)
    expect(styles).toEqual(['p{top:0}', 'b{top:1px}'])
    expect(policy).toContain(`script-src 'self' ${scripts.map(hashOf).join(' ')};`)
    expect(policy).toContain(`style-src 'self' ${styles.map(hashOf).join(' ')};`)
  })

  it('lets no text become HTML, a script or its address but that of the service worker', () => {
    const policy = open(parts).document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? ''
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining(["require-trusted-types-for 'script'", 'trusted-types service-worker']),
    )
  })

  it('begins with character set and policy, and has title and metadata before scripts and styles', () => {
    const { document } = open({ ...parts, head: [title('Quito'), link('canonical', { href: '/' })] })
    const order = [...document.head.children].map(({ outerHTML }) => outerHTML.slice(0, 16))
    expect(order).toEqual(
      ['<meta charset="u', '<meta http-equiv', '<meta name="view', '<title>Quito</ti', '<link rel="canon'].concat([
        '<script>\n  early',
        '<script>late()</',
        '<style>p{top:0}<',
        '<template id="ke',
        '<template id="ap',
      ]),
    )
  })

  it('refuses a style that would end its element', () => {
    expect(() => pageHtml(index, { ...parts, styles: 'p::after{content:"</style>"}' })).toThrow('</style')
  })
})

function open(page: PageParts): { document: Document } {
  return new JSDOM(pageHtml(index, page)).window
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
