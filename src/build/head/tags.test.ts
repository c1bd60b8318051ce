import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { jsonLdHtml, link, meta, tagsHtml } from './tags.ts'

const hostile = "\"><script>alert(1)</script> & 'x' <!-- "

describe(tagsHtml, () => {
  it('shows the text that was given, whatever signs are in it', () => {
    const { document } = new JSDOM(`<head>${tagsHtml([meta('a', hostile), link('b', { href: hostile })])}</head>`)
      .window
    expect(document.head.children).toHaveLength(2)
    expect(document.querySelector('meta')?.content).toBe(hostile)
    expect(document.querySelector('link')?.getAttribute('href')).toBe(hostile)
  })
})

describe(jsonLdHtml, () => {
  it('cannot be ended by a text in it, and reads back as it was', () => {
    const html = jsonLdHtml({ name: hostile })
    expect(html.match(/<\/?script/g)).toHaveLength(2)
    const text = new JSDOM(html).window.document.querySelector('script')?.textContent
    expect(JSON.parse(text ?? '')).toEqual({ name: hostile })
  })
})
