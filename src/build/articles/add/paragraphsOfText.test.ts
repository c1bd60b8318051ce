import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { looksWrapped, paragraphsOfText } from './paragraphsOfText.ts'

const line = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .filter((text) => text.trim() !== '' && !/[\p{Cc}\u2028\u2029]/u.test(text))
const end = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\n \t\n', '\r\n\r\n\r\n')

describe(paragraphsOfText, () => {
  it('gives the lines of any text as they stand, whatever ends them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(line, end)), (lines) => {
        expect(paragraphsOfText(lines.flat().join(''))).toEqual(lines.map(([text]) => text))
      }),
    )
  })

  it('gives back any text that has no blank lines, when joined by line feeds', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const text = lines.join('\n')
        expect(paragraphsOfText(text).join('\n')).toBe(text)
      }),
    )
  })
})

describe(looksWrapped, () => {
  it.each([
    ['one block of lines', 'A heading\nThe text of it.', false],
    ['a paragraph a line', 'The text.\n\nMore of it.', false],
    ['lines that end sentences', 'One.\nTwo.\n\nThree.\nFour.', false],
    ['a longer line among them', `The two\nmet in\n\n${'Lisbon '.repeat(20)}\nand left.`, false],
    ['lines that are cut', 'The two met\nin Lisbon.\n\nThey left\nthe next day.', true],
  ])('of %s', (_, text, isWrapped) => {
    expect(looksWrapped(text)).toBe(isWrapped)
  })
})
