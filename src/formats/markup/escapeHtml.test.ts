import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { escapeHtml } from './escapeHtml.ts'

describe(escapeHtml, () => {
  it.each([
    ['a < b && c > d', 'a &lt; b &amp;&amp; c &gt; d'],
    [`"it's"`, '&quot;it&#39;s&quot;'],
    ['&lt;', '&amp;lt;'],
    ['Ñuñoa', 'Ñuñoa'],
  ])('writes %s', (text, html) => {
    expect(escapeHtml(text)).toBe(html)
  })

  it('is read back by a browser as the same text, in an element and in an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", 'a', ';', '#', ' ', 'ñ') }), (text) => {
        const html = escapeHtml(text)
        const { body } = new JSDOM(`<p title="${html}">${html}</p>`).window.document
        expect(body.children).toHaveLength(1)
        expect(body.querySelector('p')?.textContent).toBe(text)
        expect(body.querySelector('p')?.getAttribute('title')).toBe(text)
      }),
      { numRuns: 50 },
    )
  })
})
