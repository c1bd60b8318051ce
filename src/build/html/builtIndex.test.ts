import { describe, expect, it } from 'vitest'
import { readBuiltIndex } from './builtIndex.ts'
import { tagsHtml } from './tags.ts'

const html = `<!doctype html>
<html lang="es">
  <head>
    <meta charset="utf-8" />
    <!-- <script>never()</script> -->
    <link rel="icon" href="/kast/icon.svg" type="image/svg+xml" />
    <script>
      early('<p>')
    </script>
    <link id="index" rel="preload" as="fetch" crossorigin="anonymous" href="/kast/data/timeline.json">
    <script type="module" crossorigin src="/kast/assets/index.js"></script>
    <link rel="modulepreload" crossorigin href="/kast/assets/shared.js">
    <link rel="stylesheet" crossorigin href="/kast/assets/index.css">
  </head>
  <body><div id="root"></div><noscript>No.</noscript></body>
</html>`

describe(readBuiltIndex, () => {
  const index = readBuiltIndex(html, (href) => `/* ${href} */`)

  it('keeps elements that are neither script nor style', () => {
    expect(tagsHtml(index.head)).toBe(
      '<meta charset="utf-8"><link rel="icon" href="/kast/icon.svg" type="image/svg+xml">',
    )
  })

  it('keeps the text of inline scripts with its white space, which their hash covers', () => {
    expect(index.scripts).toEqual(["\n      early('<p>')\n    "])
  })

  it('has the text of style sheets', () => {
    expect(index.styles).toEqual(['/* /kast/assets/index.css */'])
  })

  it('has the script and preloads of the app in their order', () => {
    expect(tagsHtml(index.app)).toBe(
      [
        '<link id="index" rel="preload" as="fetch" crossorigin="anonymous" href="/kast/data/timeline.json">',
        '<script type="module" crossorigin src="/kast/assets/index.js"></script>',
        '<link rel="modulepreload" crossorigin href="/kast/assets/shared.js">',
      ].join(''),
    )
  })

  it('refuses an index.html without the app', () => {
    expect(() => readBuiltIndex('<head><script>early()</script></head>', () => '')).toThrow('no script')
  })
})
