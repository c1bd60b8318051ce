import { describe, expect, it } from 'vitest'
import { link, type Tag } from '../html/tags.ts'
import { pageCode } from './pageCode.ts'

const manifest = {
  'index.html': { file: 'index.js', css: ['index.css'], imports: ['_shared.js'] },
  '_shared.js': { file: 'shared.js' },
  'src/app/pages/entry/EntryPane.tsx': { file: 'entry.js', css: ['entry.css'], imports: ['index.html', '_quote.js'] },
  '_quote.js': { file: 'quote.js' },
  '_english-1a2b.js': { file: 'en.js', name: 'english' },
  ...Object.fromEntries(
    ['inter', 'newsreader-display', 'newsreader-text'].map((font) => [
      `src/styles/fonts/${font}.woff2`,
      { file: `${font}.woff2` },
    ]),
  ),
}

describe(pageCode, () => {
  it('names the styles and the code that a page adds to the template, and no more', () => {
    const { styles, code } = pageCode(manifest, { name: 'move', id: 'quito' }, 'en', '/sub/')
    expect(styles).toEqual(['entry.css'])
    expect(addresses(code)).toEqual(['/sub/entry.css', '/sub/entry.js', '/sub/quote.js', '/sub/en.js'])
  })

  it('lets the code find its styles without fetching what stands in the page', () => {
    const { code } = pageCode(manifest, { name: 'move', id: 'quito' }, 'es', '/')
    expect(code).toContainEqual(link('stylesheet', { disabled: true, crossorigin: true, href: '/entry.css' }))
  })

  it('names the fonts that a page is read in', () => {
    expect(addresses(pageCode(manifest, { name: 'dashboard' }, 'es', '/').fonts)).toEqual([
      '/inter.woff2',
      '/newsreader-display.woff2',
    ])
    expect(addresses(pageCode(manifest, { name: 'move', id: 'quito' }, 'es', '/').fonts)).toContain(
      '/newsreader-text.woff2',
    )
  })

  it('refuses a build that has no such page', () => {
    expect(() => pageCode(manifest, { name: 'method' }, 'es', '/')).toThrow(/MethodPage/)
  })
})

function addresses(tags: readonly Tag[]) {
  return tags.map(({ attributes }) => attributes.href)
}
