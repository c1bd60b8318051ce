import { describe, expect, it } from 'vitest'
import { link, type Tag } from '../html/tags.ts'
import { pageCode } from './pageCode.ts'

const manifest = {
  'index.html': { file: 'index.js', css: ['index.css'], imports: ['_shared.js'] },
  '_shared.js': { file: 'shared.js' },
  '_home-3c4d.js': { file: 'home.js', name: 'home', imports: ['index.html'] },
  'src/app/pages/entry/Entry.tsx': { file: 'entry.js', css: ['entry.css'], imports: ['index.html', '_quote.js'] },
  'src/app/pages/entry/UnknownEntryWays.tsx': { file: 'ways.js', css: ['ways.css'], imports: ['index.html'] },
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
const quito = { name: 'move', id: 'quito' } as const

describe(pageCode, () => {
  it('has the styles and code that a page needs beyond the app, and no other', () => {
    const { styles, code } = pageCode(manifest, { page: quito, locale: 'en' }, '/sub/')
    expect(styles).toEqual(['entry.css'])
    expect(addresses(code)).toEqual(['/sub/entry.css', '/sub/entry.js', '/sub/quote.js', '/sub/en.js'])
  })

  it('has disabled links to inline styles, so that the code does not fetch them', () => {
    const { code } = pageCode(manifest, { page: quito, locale: 'es' }, '/')
    expect(code).toContainEqual(link('stylesheet', { disabled: true, crossorigin: true, href: '/entry.css' }))
  })

  it('has for an entry that is not there what helps on from it', () => {
    const { styles } = pageCode(manifest, { page: quito, locale: 'es', isThere: false }, '/')
    expect(styles).toEqual(['entry.css', 'ways.css'])
    expect(pageCode(manifest, { page: null, locale: 'es', isThere: false }, '/').styles).toEqual([])
  })

  it('preloads the fonts of a page', () => {
    expect(addresses(pageCode(manifest, { page: { name: 'dashboard' }, locale: 'es' }, '/').fonts)).toEqual([
      '/inter.woff2',
      '/newsreader-display.woff2',
    ])
    expect(addresses(pageCode(manifest, { page: quito, locale: 'es' }, '/').fonts)).toContain('/newsreader-text.woff2')
  })

  it('throws when the manifest does not have the page', () => {
    expect(() => pageCode(manifest, { page: { name: 'method' }, locale: 'es' }, '/')).toThrow(/MethodPage/)
  })
})

function addresses(tags: readonly Tag[]) {
  return tags.map(({ attributes }) => attributes.href)
}
