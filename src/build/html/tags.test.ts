import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { jsonLd, link, meta, tagsHtml, title } from './tags.ts'

const hostile = "\"><script>alert(1)</script> & 'x' <!-- "

describe(tagsHtml, () => {
  it('escapes special characters in a text', () => {
    const { document } = new JSDOM(
      `<head>${tagsHtml([title(hostile), meta('a', hostile), link('b', { href: hostile })])}</head>`,
    ).window
    expect(document.head.children).toHaveLength(3)
    expect(document.title).toBe(hostile.trim())
    expect(document.querySelector('meta')?.content).toBe(hostile)
    expect(document.querySelector('link')?.getAttribute('href')).toBe(hostile)
  })

  it('writes an attribute without a value as its name alone, and an empty one as empty', () => {
    expect(tagsHtml([link('stylesheet', { disabled: true, title: '', href: '/a.css' })])).toBe(
      '<link rel="stylesheet" disabled title="" href="/a.css">',
    )
  })
})

describe(jsonLd, () => {
  it('escapes "</script>" in a text, and parses to the same value', () => {
    const html = tagsHtml([jsonLd({ name: hostile })])
    expect(html.match(/<\/?script/g)).toHaveLength(2)
    const text = new JSDOM(html).window.document.querySelector('script')?.textContent
    expect(JSON.parse(text ?? '')).toEqual({ name: hostile })
  })
})
