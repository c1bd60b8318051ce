import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../../tests/builders/arbitraries.ts'
import { markedParts, stretchOf } from './highlight.ts'
import { tokensOf } from './tokens.ts'

const phrase = (...words: string[]) => ({ words, isOpen: false })

/** A text with its hits in brackets. */
function marked(text: string, terms: string[], phrases: { words: string[]; isOpen: boolean }[] = []): string {
  return markedParts(text, { terms: new Set(terms), phrases })
    .map((part) => (part.isHit ? `[${part.text}]` : part.text))
    .join('')
}

describe(markedParts, () => {
  it('marks whole words, as the text has them', () => {
    expect(marked('Budapest: reunión con Orbán, en Budapest.', ['orban', 'budapest'])).toBe(
      '[Budapest]: reunión con [Orbán], en [Budapest].',
    )
    expect(marked('Orbanismo', ['orban'])).toBe('Orbanismo')
  })

  it('marks a phrase as one, and its words by themselves not', () => {
    const phrases = [phrase('casa', 'rosada')]
    expect(marked('La casa es la «Casa», Rosada', [], phrases)).toBe('La casa es la «[Casa», Rosada]')
    expect(marked('Casa Rosada', ['rosada'], phrases)).toBe('[Casa Rosada]')
  })

  it('marks the beginning of a word at the end of a phrase that is being typed', () => {
    expect(marked('El corredor humanitario', [], [{ words: ['corredor', 'huma'], isOpen: true }])).toBe(
      'El [corredor humanitario]',
    )
  })

  it('marks what is typed as one word and written as several', () => {
    expect(marked('El embajador de EE. UU. en D’Arcy', ['eeuu', 'darcy'])).toBe('El embajador de [EE. UU]. en [D’Arcy]')
    expect(marked('El embajador de EE. UU.', [], [phrase('eeuu')])).toBe('El embajador de [EE. UU].')
  })

  it('gives an empty text as one part', () => {
    expect(markedParts('', { terms: new Set(['a']), phrases: [] })).toEqual([{ text: '', isHit: false }])
  })

  it('never changes the text, and marks nothing but words', () => {
    fc.assert(
      fc.property(anyText, fc.nat(5), fc.nat(5), (text, first, length) => {
        const tokens = tokensOf(text).map(({ term }) => term)
        const phrases = [phrase(...tokens.slice(first, first + length))].filter(({ words }) => words.length > 0)
        const parts = markedParts(text, { terms: new Set(tokens.slice(0, 3)), phrases })
        expect(parts.map((part) => part.text).join('')).toBe(text)
        for (const part of parts.filter(({ isHit }) => isHit)) expect(tokensOf(part.text)).not.toEqual([])
      }),
    )
  })
})

describe(stretchOf, () => {
  it('cuts what was found in the whole text: a phrase and a word stay marked on both sides of a cut', () => {
    const parts = markedParts('El corredor humanitario', {
      terms: new Set(),
      phrases: [phrase('corredor', 'humanitario')],
    })
    expect(stretchOf(parts, 0, 12)).toEqual([
      { text: 'El ', isHit: false },
      { text: 'corredor ', isHit: true },
    ])
    expect(stretchOf(parts, 12, 16)).toEqual([{ text: 'huma', isHit: true }])
    expect(stretchOf(parts, 16, 23)).toEqual([{ text: 'nitario', isHit: true }])
  })

  it('gives stretches that join to the text, for any text and cut', () => {
    fc.assert(
      fc.property(anyText, fc.nat(60), (text, cut) => {
        const terms = new Set(tokensOf(text).map(({ term }) => term))
        const parts = markedParts(text, { terms, phrases: [] })
        const both = [...stretchOf(parts, 0, cut), ...stretchOf(parts, cut, text.length)]
        expect(both.map((part) => part.text).join('')).toBe(text)
      }),
    )
  })
})
