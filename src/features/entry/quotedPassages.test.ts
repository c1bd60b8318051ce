import { describe, expect, it } from 'vitest'
import type { Quote } from '#src/domain/move.ts'
import * as site from '#tests/builders/siteTexts.ts'
import { markedSpans, quotedPassages } from './quotedPassages.ts'

const { quoted } = site.es.common
const text = 'They met in Quito. They talked, “at last”, and then she said: "We agree". So it was.'

describe(quotedPassages, () => {
  it('joins spans by the punctuation and spaces between them, and leaves "[…]" for words', () => {
    expect(shown('They met in Quito', 'They talked')).toBe('They met in Quito. They talked')
    expect(shown('They talked', 'at last')).toBe('They talked, “at last')
    expect(shown('They met', 'in Quito')).toBe('They met in Quito')
    expect(shown('at last', 'she said')).toBe('at last […] she said')
    expect(shown('at last', 'then she said', 'We agree')).toBe('at last […] then she said: "We agree')
  })

  it('does so whatever the order in which the claims quote', () => {
    expect(shown('They talked', 'They met in Quito')).toBe('They met in Quito. They talked')
  })

  it('says once what spans share', () => {
    expect(shown('They met', 'They met in Quito', 'met in')).toBe('They met in Quito')
    expect(shown('They met in', 'in Quito', 'They talked')).toBe('They met in Quito. They talked')
    expect(shown('They met ', 'in Quito')).toBe('They met in Quito')
  })

  it('keeps paragraphs apart, in their order, and those of two articles', () => {
    const [quote] = quotesOf('So it was')
    if (!quote) throw new Error('the text has no such words')
    const quotes = [
      { ...quote, paragraph: 10 },
      { ...quote, article: 'later' },
      { ...quote, paragraph: 2 },
    ]
    const firsts = quotedPassages(quotes).map(([span]) => span?.quote)
    expect(firsts).toEqual([quotes[2], quotes[0], quotes[1]])
  })
})

describe(markedSpans, () => {
  it('puts marks around all of a passage, and within it those of the second rank, in the text between spans too', () => {
    expect(marked('They talked', 'at last', 'We agree')).toEqual([
      ['', '«They talked'],
      [', “', 'at last'],
      [' […] ', 'We agree»'],
    ])
    expect(marked('then she said', 'We agree', 'So it was')).toEqual([
      ['', '«then she said'],
      [': “', 'We agree'],
      ['”. ', 'So it was»'],
    ])
  })

  it('doubles no marks of a passage that is one quotation', () => {
    expect(marked('“at ', 'last”')).toEqual([
      ['', '«at '],
      ['', 'last»'],
    ])
    expect(marked('So it was')).toEqual([['', '«So it was»']])
  })
})

function shown(...exacts: string[]): string {
  const [spans = []] = quotedPassages(quotesOf(...exacts))
  return spans.map(({ between, words }) => between + words).join('')
}

function marked(...exacts: string[]): string[][] {
  const [spans = []] = quotedPassages(quotesOf(...exacts))
  return markedSpans(spans, quoted).map(({ between, words }) => [between, words])
}

/** The spans of the text, each with the punctuation and spaces before it. */
function quotesOf(...exacts: string[]): Quote[] {
  return exacts.map((exact) => {
    const start = text.indexOf(exact)
    const lead = /[^a-z]*$/i.exec(text.slice(0, start))?.[0] ?? ''
    return { article: 'held', paragraph: 1, start, end: start + exact.length, exact, lead }
  })
}
