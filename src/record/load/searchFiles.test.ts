import { describe, expect, it } from 'vitest'
import { DatasetError } from './datasetError.ts'
import { parseSearchFile, type SearchFile, searchPiecesOf } from './searchFiles.ts'

const files = { es: 'search/es/a.json', en: 'search/en/a.json' }

describe(searchPiecesOf, () => {
  it('gives each piece the moves that follow those of the pieces before, the newest piece first', () => {
    const rows = [
      { years: '1961–1975', moves: 2, files },
      { years: '2026', moves: 1, files },
    ]
    expect(searchPiecesOf(rows, ['a', 'b', 'c']).map(({ years, ids }) => [years, ids])).toEqual([
      ['2026', ['c']],
      ['1961–1975', ['a', 'b']],
    ])
  })

  it.each([undefined, null, 'text', {}, [null], [{ years: '2026', moves: 1 }], [{ years: '2026', moves: 2, files }]])(
    'gives none for %j',
    (rows) => {
      expect(searchPiecesOf(rows, ['a'])).toEqual([])
    },
  )
})

describe(parseSearchFile, () => {
  const file: SearchFile = {
    format: 1,
    moves: [{ id: 'quito', days: [0, 0], texts: [[0, 'Quito']], articles: [] }],
    articles: [],
    terms: 'quito',
    stems: '1',
    postings: [[0]],
  }

  it('hands over the piece of these moves', () => {
    expect(parseSearchFile(file, ['quito'])).toBe(file)
  })

  it.each([
    null,
    [],
    {},
    { ...file, format: 0 },
    { ...file, moves: [] },
    { ...file, moves: [{ ...file.moves[0], id: 'lima' }] },
    { ...file, moves: [{ ...file.moves[0], texts: [[0]] }] },
    { ...file, moves: [null] },
    { ...file, terms: 'quito lima' },
    { ...file, stems: null },
    { ...file, articles: undefined },
  ])('refuses %j', (json) => {
    expect(() => parseSearchFile(json, ['quito'])).toThrow(new DatasetError('shape'))
  })
})
