import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { problemsOf } from '../../../../tests/builders/problems.ts'
import { parseJson } from '../jsonDocument.ts'

const path = 'data/moves/quito.json'

describe('syntax', () => {
  it.each([
    ['', 1, 1, 'is empty', 'delete the file'],
    ['{\n  "a": 1,\n}', 3, 1, 'comma stands after the last', 'Remove the comma'],
    ['{\n  "a": [1, ]\n}', 2, 12, 'comma stands after the last', 'Remove the comma'],
    ['{ "a": 1,, "b": 2 }', 1, 10, 'Two commas', 'Remove one'],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, 'comma is missing', 'Put a comma'],
    ['{ "a" 1 }', 1, 7, 'colon is missing', '"name": value'],
    ['{ a: 1 }', 1, 3, 'no JSON value', 'double quotes'],
    ["{ 'a': 1 }", 1, 3, 'no JSON value', 'double quotes'],
    ['{ "a": }', 1, 8, 'value is expected', 'Write the missing value'],
    ['{ "a": "x\n}', 1, 8, 'not closed on its line', 'closing quote mark'],
    ['{ "a": "\t" }', 1, 8, 'control character', 'Remove it'],
    ['{ "a": "\\q" }', 1, 8, 'backslash', 'Remove the backslash'],
    ['{ "a": "\\u12" }', 1, 8, 'escape is incomplete', 'Type the character'],
    ['{ "a": 1. }', 1, 8, 'number breaks off', 'digits after the point'],
    ['{ "a": 1', 1, 9, 'object is not closed', 'missing "}"'],
    ['{ "a": [1', 1, 10, 'list is not closed', 'missing "]"'],
    ['{} {}', 1, 4, 'after the end', '"}" too many'],
    ['{\n  // why\n}', 2, 3, 'comment', 'Remove the comment'],
  ])('explains %j', (text, line, column, wrong, cure) => {
    expect(problemsOf({ path, text })).toMatchObject([
      {
        level: 'error',
        rule: 'json',
        file: path,
        line,
        column,
        path: '',
        value: null,
        wrong: expect.stringContaining(wrong),
        cure: expect.stringContaining(cure),
      },
    ])
  })

  it('accepts what JSON.parse accepts, and nothing else', () => {
    const fragments = array(
      constantFrom('{', '}', '[', ']', '"a"', ':', ',', '1', '-', '.5', '0', 'e3', ' ', '"', '\\', 'null', '\u00a0'),
    )
    assert(
      property(fragments, (parts) => {
        const text = parts.join('')
        expect('code' in parseJson(text)).toBe(!isJson(text))
      }),
      { numRuns: 2000 },
    )
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
