import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wrapText } from './wrapText.ts'

const letters = (text: string) => text.length

describe(wrapText, () => {
  it.each([
    ['one line where it fits', 'Quito y Lima', 12, ['Quito y Lima']],
    ['a new line for the word that does not fit', 'Quito y Lima', 11, ['Quito y', 'Lima']],
    ['a word wider than the line by itself', 'en Tegucigalpa y Lima', 6, ['en', 'Tegucigalpa', 'y Lima']],
    ['a line a word where nothing fits', 'a b', 0, ['a', 'b']],
    ['one space for many', '  Quito   y ', 20, ['Quito y']],
    ['nothing of nothing', ' ', 20, []],
  ])('makes %s', (_rule, text, width, lines) => {
    expect(wrapText(text, width, letters)).toEqual(lines)
  })

  it('keeps every word, exceeds the width nowhere, and breaks no line early', () => {
    const anyWords = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 20 })
    fc.assert(
      fc.property(anyWords, fc.nat(30), (words, width) => {
        const lines = wrapText(words.join(' '), width, letters)
        expect(lines.flatMap((line) => line.split(' '))).toEqual(words)
        expect(lines.filter((line) => line.includes(' ') && line.length > width)).toEqual([])
        const withNext = lines.slice(1).map((line, at) => `${lines[at]} ${line.split(' ')[0]}`)
        expect(withNext.filter((line) => line.length <= width)).toEqual([])
      }),
    )
  })
})
