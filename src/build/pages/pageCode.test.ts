import { describe, expect, it } from 'vitest'
import { link, type Tag } from '../html/tags.ts'
import { pageCode } from './pageCode.ts'

const manifest = {
  'index.html': { file: 'index.js', css: ['index.css'], imports: ['_shared.js'] },
  '_shared.js': { file: 'shared.js' },
  '_home-3c4d.js': { file: 'home.js', name: 'home', imports: ['index.html'] },
  'src/app/pages/entry/Entry.tsx': { file: 'entry.js', css: ['entry.css'], imports: ['index.html', '_quote.js'] },
  'src/app/pages/notFound/UnknownPage.tsx': { file: 'unknown.js' },
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
  it('has the styles and code that a page needs beyond the app, and no other', () => {
    const { styles, code } = pageCode(manifest, { name: 'move', id: 'quito' }, 'en', '/sub/')
    expect(styles).toEqual(['entry.css'])
    expect(addresses(code)).toEqual(['/sub/entry.css', '/sub/entry.js', '/sub/quote.js', '/sub/en.js'])
  })

  it('has disabled links to inline styles, so that the code does not fetch them', () => {
    const { code } = pageCode(manifest, { name: 'move', id: 'quito' }, 'es', '/')
    expect(code).toContainEqual(link('stylesheet', { disabled: true, crossorigin: true, href: '/entry.css' }))
  })

  it('preloads the fonts of a page', () => {
    expect(addresses(pageCode(manifest, { name: 'dashboard' }, 'es', '/').fonts)).toEqual([
      '/inter.woff2',
      '/newsreader-display.woff2',
    ])
    expect(addresses(pageCode(manifest, { name: 'move', id: 'quito' }, 'es', '/').fonts)).toContain(
      '/newsreader-text.woff2',
    )
  })

  it('throws when the manifest does not have the page', () => {
    expect(() => pageCode(manifest, { name: 'method' }, 'es', '/')).toThrow(/MethodPage/)
  })
})

function addresses(tags: readonly Tag[]) {
  return tags.map(({ attributes }) => attributes.href)
}
