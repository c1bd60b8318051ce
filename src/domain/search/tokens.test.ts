import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../../tests/builders/arbitraries.ts'
import { foldText } from '../foldText.ts'
import { joinedTokensOf, tokensOf } from './tokens.ts'

describe(tokensOf, () => {
  it('gives words with the places where they stand', () => {
    const text = '«Panamá»: reunión nº 2'
    const tokens = tokensOf(text)
    expect(tokens.map(({ term }) => term)).toEqual(['panama', 'reunion', 'nº', '2'])
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['Panamá', 'reunión', 'nº', '2'])
  })

  it('gives the words of the folded text, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = tokensOf(text.toWellFormed()).map(({ term }) => term)
        expect(words.join(' ')).toBe(foldText(text.toWellFormed()))
      }),
    )
  })
})

describe(joinedTokensOf, () => {
  it.each([
    ['EE.UU. y la O.N.U.', ['eeuu', 'onu']],
    ['en EE. UU. El acuerdo', ['eeuu']],
    ['Fratelli d’Italia', ['ditalia']],
    ['Lima’s U.S. envoy', ['us']],
    ['Fin. Al día siguiente, 1.200 personas', []],
  ])('gives of %j the words that readers type as one', (text, terms) => {
    expect(joinedTokensOf(text).map(({ term }) => term)).toEqual(terms)
  })
})
