import { describe, expect, it } from 'vitest'
import { searchPiecesOf } from './searchFiles.ts'

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
