import { describe, expect, it } from 'vitest'
import { locateQuote } from '#src/record/compile/quotes.ts'
import { placeOfPassage, quoteOf } from './quoteOf.ts'

const paragraphs = ['They met in Quito. They talked at length.', 'They met again, and they met in Quito once more.']

describe(quoteOf, () => {
  it('takes a passage that stands once as it is, without spaces at its ends', () => {
    expect(quoteOf(paragraphs, { paragraph: 1, start: 23, end: 31 })).toEqual({ exact: 'talked' })
  })

  it('adds the words behind it where it recurs, as few as tell it apart', () => {
    expect(quoteOf(paragraphs, { paragraph: 1, start: 0, end: 'They met'.length })).toEqual({
      exact: 'They met',
      suffix: ' in',
    })
  })

  it('adds those before it where nothing behind it tells it apart', () => {
    const repeated = ['Ana met him.', 'Eva met him.']
    expect(quoteOf(repeated, { paragraph: 2, start: 4, end: 12 })).toEqual({ exact: 'met him.', prefix: 'Eva ' })
  })

  it.each([
    [1, 'met', 5],
    [2, 'met', 5],
    [2, 'met in Quito', 25],
    [2, 'They', 0],
  ])('makes of a passage in paragraph %i, “%s”, a quote that stands there alone', (paragraph, exact, start) => {
    const place = { paragraph, start, end: start + exact.length }
    const quote = quoteOf(paragraphs, place)
    expect(quote?.exact).toBe(exact)
    expect(locateQuote(paragraphs, { article: '', exact: '', ...quote })).toEqual([place])
  })

  it('makes none of spaces, or of a paragraph that is not there', () => {
    expect(quoteOf(paragraphs, { paragraph: 1, start: 4, end: 5 })).toBeNull()
    expect(quoteOf(paragraphs, { paragraph: 9, start: 0, end: 5 })).toBeNull()
  })
})

describe(placeOfPassage, () => {
  it('finds a passage that was pasted with spaces around it, and none that is not there', () => {
    expect(placeOfPassage(paragraphs, ' met again\n')).toEqual({ paragraph: 2, start: 5, end: 14 })
    expect(placeOfPassage(paragraphs, 'met  again')).toBeNull()
    expect(placeOfPassage(paragraphs, ' ')).toBeNull()
  })
})
