import fc from 'fast-check'
import { XMLValidator } from 'fast-xml-parser'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { atomFeed } from '#src/formats/feed/atomFeed.ts'
import type { FeedEntry, FeedMeta } from '#src/formats/feed/feed.ts'
import { jsonFeed } from '#src/formats/feed/jsonFeed.ts'
import { anyHostileText, hostileRuns } from '../../../tests/builders/hostile.ts'

const parser = new new JSDOM().window.DOMParser()
const address = 'https://example.org/'

/** A feed whose texts are all this one. */
function feedOf(text: string): [FeedEntry[], FeedMeta] {
  const entry: FeedEntry = {
    id: 'urn:uuid:66e8ea10-08c7-4bed-941c-f83cd6bd6a4f',
    url: `${address}movimientos/quito`,
    title: text,
    added: '2026-01-02',
    updated: '2026-01-10',
    paragraphs: [text, text],
    themes: [{ id: 'trade', label: text }],
  }
  const meta: FeedMeta = {
    id: 'urn:uuid:66e8ea10-08c7-4bed-941c-f83cd6bd6a4f',
    locale: 'es',
    title: text,
    description: text,
    page: address,
    atom: `${address}feeds/es.atom`,
    json: `${address}feeds/es.json`,
  }
  return [[entry], meta]
}

/** The names of all elements of a document, in order. */
const namesIn = (root: ParentNode) => [...root.querySelectorAll('*')].map(({ nodeName }) => nodeName)

/** A text as XML can hold it and its readers give it back. */
function readable(text: string): string {
  // oxlint-disable-next-line no-control-regex -- XML 1.0, 2.2
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll(/\r\n?/g, '\n')
}

describe('a feed of hostile texts', () => {
  const plain = namesIn(parser.parseFromString(atomFeed(...feedOf('text')), 'application/xml'))

  it('is well-formed, has no element more than one of harmless texts, and gives the texts back', () => {
    fc.assert(
      fc.property(
        anyHostileText.map((text) => `x${text}x`),
        (text) => {
          const atom = atomFeed(...feedOf(text))
          expect(XMLValidator.validate(atom)).toBe(true)
          const document = parser.parseFromString(atom, 'application/xml')
          expect(namesIn(document)).toEqual(plain)
          const content = JSDOM.fragment(document.querySelector('content')?.textContent ?? '')
          expect(namesIn(content)).toEqual(['P', 'P'])
          expect(content.firstChild?.textContent).toBe(readable(text))
          const { items } = JSON.parse(jsonFeed(...feedOf(text))) as { items: { title: string }[] }
          expect(items[0]?.title).toBe(text)
        },
      ),
      { numRuns: hostileRuns.feeds },
    )
  })
})
