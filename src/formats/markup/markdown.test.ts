import { describe, expect, it } from 'vitest'
import { markdownTable, markdownText } from './markdown.ts'

describe(markdownText, () => {
  it.each([
    ['a | b', String.raw`a \| b`],
    ['<b>_x_</b> [y](z)', String.raw`\<b\>\_x\_\</b\> \[y\](z)`],
    ['# no\nheading', String.raw`\# no heading`],
    ['&lt; `code` ~tilde~', String.raw`\&lt; \`code\` \~tilde\~`],
    ['Ñuñoa: «EDTF»', 'Ñuñoa: «EDTF»'],
  ])('shows %j letter for letter', (text, written) => {
    expect(markdownText(text)).toBe(written)
  })
})

describe(markdownTable, () => {
  it('has a head, a rule and a line a row', () => {
    expect(markdownTable(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |\n')
  })
})
