import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyHostileText, hostileRuns } from '../../../tests/builders/hostile.ts'
import { bibtexOf } from './bibtex.ts'
import type { Citation } from './citation.ts'
import { risOf } from './ris.ts'

const citationOf = (text: string) =>
  ({
    type: 'page',
    key: 'quito',
    title: text,
    site: text,
    locale: 'es',
    version: '2026-01-10',
    url: 'https://example.org/',
    note: text,
  }) as Citation

const tagsOf = (ris: string) => ris.split('\r\n').map((line) => line.slice(0, 6))

describe('a citation of hostile texts', () => {
  it('has the lines of one with harmless texts, and in BibTeX braces in pairs', () => {
    const plain = tagsOf(risOf(citationOf('text')))
    fc.assert(
      fc.property(anyHostileText, (text) => {
        const ris = risOf(citationOf(text))
        expect(tagsOf(ris)).toEqual(plain)
        expect(ris.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        expect(depthsOf(bibtexOf(citationOf(text)))).toEqual({ least: 0, last: 0 })
      }),
      { numRuns: hostileRuns.citations },
    )
  })
})

/** How deep braces are nested: at the least, and at the end. BibTeX counts those behind backslashes too. */
function depthsOf(text: string): { least: number; last: number } {
  let [depth, least] = [0, 0]
  for (const sign of text) {
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0
    least = Math.min(least, depth)
  }
  return { least, last: depth }
}
