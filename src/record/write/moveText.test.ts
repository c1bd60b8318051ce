import { describe, expect, it } from 'vitest'
import { smallRecordFiles } from '../../../tests/builders/smallRecord.ts'
import { moveText } from './moveText.ts'

describe(moveText, () => {
  it.each(smallRecordFiles().filter(({ path }) => path.startsWith('data/moves/')))(
    'gives $path back as it was read',
    ({ text }) => {
      expect(moveText(JSON.parse(text))).toBe(text)
    },
  )

  it('orders the fields of each object as their table does, and keeps those that no table has, at the end', () => {
    const text = moveText({
      more: 1,
      status: 'occurred',
      id: 'quito',
      sources: [
        { url: 'https://example.org/', id: 'efe', publisher: 'EFE' },
        { article: 'carondelet', id: 'own' },
      ],
      claims: [{ sources: ['efe'], quotes: [{ exact: 'met', article: 'carondelet' }], text: { en: 'A', es: 'B' } }],
    })
    expect(keysOf(text)).toEqual(
      'id status claims text es en sources quotes article exact sources id publisher url id article more'.split(' '),
    )
  })

  it('breaks a list of plain values that does not fit into the line, and lists of objects always', () => {
    expect(moveText({ themes: ['a', 'b'] })).toBe('{\n  "themes": ["a", "b"]\n}\n')
    const long = 'x'.repeat(60)
    expect(moveText({ themes: [long, long] })).toBe(`{\n  "themes": [\n    "${long}",\n    "${long}"\n  ]\n}\n`)
    expect(moveText({ places: [{ country: 'EC' }], counterparts: [] })).toBe(
      '{\n  "places": [\n    {\n      "country": "EC"\n    }\n  ],\n  "counterparts": []\n}\n',
    )
  })

  it('fills a line of 120 characters, the comma included, and no longer one', () => {
    const fitting = { themes: ['x'.repeat(120 - '  "themes": ["",'.length - 1)], title: 'a' }
    const longer = { themes: [`${fitting.themes[0]}x`], title: 'a' }
    expect(moveText(fitting).split('\n')[1]).toHaveLength(120)
    expect(moveText(longer).split('\n')[1]).toBe('  "themes": [')
  })

  it('writes spaces that look like others by their number', () => {
    expect(moveText({ date: 'EE.\u00a0UU. “\u202f”' })).toBe('{\n  "date": "EE.\\u00a0UU. “\\u202f”"\n}\n')
  })
})

function keysOf(text: string): string[] {
  return [...text.matchAll(/"(\w+)":/g)].map(([, name = '']) => name)
}
