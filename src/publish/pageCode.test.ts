import { describe, expect, it } from 'vitest'
import { codeLinks } from './pageCode.ts'

const manifest = {
  'index.html': { file: 'index.js', css: ['index.css'], imports: ['_shared.js'] },
  '_shared.js': { file: 'shared.js' },
  'src/app/EntryPane.tsx': { file: 'entry.js', css: ['entry.css'], imports: ['index.html', '_quote.js'] },
  '_quote.js': { file: 'quote.js' },
  'src/i18n/en.ts': { file: 'en.js' },
  ...Object.fromEntries(
    ['inter', 'newsreader-display', 'newsreader-text'].map((font) => [
      `src/styles/fonts/${font}.woff2`,
      { file: `${font}.woff2` },
    ]),
  ),
}

describe(codeLinks, () => {
  it('names the styles and the code that a page adds to the template, and no more', () => {
    const files = addresses(codeLinks(manifest, { name: 'move', id: 'quito' }, 'en', '/sub/'))
    expect(files.filter((file) => !file.endsWith('.woff2'))).toEqual([
      '/sub/entry.css',
      '/sub/entry.js',
      '/sub/quote.js',
      '/sub/en.js',
    ])
  })

  it('names the fonts that a page is read in', () => {
    expect(addresses(codeLinks(manifest, { name: 'dashboard' }, 'es', '/'))).toEqual([
      '/inter.woff2',
      '/newsreader-display.woff2',
    ])
    expect(addresses(codeLinks(manifest, { name: 'move', id: 'quito' }, 'es', '/'))).toContain('/newsreader-text.woff2')
  })

  it('refuses a build that has no such page', () => {
    expect(() => codeLinks(manifest, { name: 'method' }, 'es', '/')).toThrow(/MethodPage/)
  })
})

function addresses(html: string): string[] {
  return [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href)
}
