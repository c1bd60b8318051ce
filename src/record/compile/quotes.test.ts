import { describe, expect, it } from 'vitest'
import { leadOf, locateQuote } from './quotes.ts'

const paragraphs = ['They met in Quito. They talked.', 'In Quito 🇪🇨 they met; they met again.']

describe(locateQuote, () => {
  it('counts paragraphs from 1 and offsets in UTF-16 units', () => {
    expect(locateQuote(paragraphs, { article: 'a', exact: 'again' })).toEqual([{ paragraph: 2, start: 33, end: 38 }])
    expect(paragraphs[1]?.slice(33, 38)).toBe('again')
  })

  it('gives every place, overlapping ones too', () => {
    expect(locateQuote(paragraphs, { article: 'a', exact: 'Quito' })).toHaveLength(2)
    expect(locateQuote(['aaa'], { article: 'a', exact: 'aa' })).toEqual([
      { paragraph: 1, start: 0, end: 2 },
      { paragraph: 1, start: 1, end: 3 },
    ])
  })

  it('tells places apart by what stands around, which is no part of the span', () => {
    expect(locateQuote(paragraphs, { article: 'a', exact: 'met ', prefix: '; they ', suffix: 'again' })).toMatchObject([
      { paragraph: 2, end: 33 },
    ])
    expect(locateQuote(paragraphs, { article: 'a', exact: 'they', prefix: '; ' })).toMatchObject([
      { start: 24, end: 28 },
    ])
  })

  it.each(['quito', 'Quito. In', '', 'talked.\nIn'])('does not find %j', (exact) => {
    expect(locateQuote(paragraphs, { article: 'a', exact })).toEqual([])
  })
})

describe(leadOf, () => {
  it.each([
    ['They talked', '. '],
    ['They met', ''],
    ['Quito', ' '],
    ['they met again', '; '],
  ])('is the punctuation and the spaces between %j and the word before', (exact, lead) => {
    const [place] = locateQuote(paragraphs, { article: 'a', exact })
    expect(place && leadOf(paragraphs, place)).toBe(lead)
  })
})
