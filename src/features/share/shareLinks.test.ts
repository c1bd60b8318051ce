import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../../tests/builders/arbitraries.ts'
import { shareLinks } from './shareLinks.ts'

describe(shareLinks, () => {
  it('keep title and link unchanged, with any characters', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, query) => {
        const url = new URL(`https://example.org/?${new URLSearchParams({ q: query.toWellFormed() })}`).href
        const words = title.toWellFormed()
        const { whatsapp, x, bluesky, email } = shareLinks({ title, url })
        expect(new URL(whatsapp).searchParams.get('text')).toBe(`${words}\n${url}`)
        expect(new URL(x).searchParams.get('text')).toBe(words)
        expect(new URL(x).searchParams.get('url')).toBe(url)
        expect(new URL(bluesky).searchParams.get('text')).toBe(`${words}\n${url}`)
        expect(new URLSearchParams(new URL(email).search).get('subject')).toBe(words)
        expect(new URLSearchParams(new URL(email).search).get('body')).toContain(url)
      }),
    )
  })

  it('are the share addresses of the services', () => {
    const links = Object.values(shareLinks({ title: 'Quito', url: 'https://example.org/' }))
    expect(links.map((link) => link.split('?')[0])).toEqual([
      'https://wa.me/',
      'https://x.com/intent/post',
      'https://bsky.app/intent/compose',
      'mailto:',
    ])
  })
})
