import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../tests/builders/arbitraries.ts'
import { foldText } from './foldText.ts'

describe(foldText, () => {
  it.each([
    ['Panamá: reunión', 'panama reunion'],
    ['Ñuñoa', 'nunoa'],
    ['N\u0303un\u0303oa', 'nunoa'], // the same word in separate accents
    ['  «Fils-Aimé»,  2026 ', 'fils aime 2026'],
    ['İstanbul', 'istanbul'],
    ['Київ', 'киів'],
    ['🇨🇱 …', ''],
    ['', ''],
  ])('compares %j as %j', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })

  it('is single words with single spaces, and folding them again changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldText(text)
        expect(folded).toMatch(/^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u)
        expect(foldText(folded)).toBe(folded)
      }),
    )
  })
})
