import { describe, expect, it } from 'vitest'
import { DatasetError } from './datasetError.ts'
import { newestYears, parseTitleFile, type YearTitles, yearTitlesOf } from './titleFiles.ts'

const files = { es: 'titles/es.json', en: 'titles/en.json' }

describe(yearTitlesOf, () => {
  it('gives each year the moves that follow those of the years before, the newest year first', () => {
    const rows = [
      { year: 1950, moves: 2, files },
      { year: 2026, moves: 1, files },
    ]
    expect(yearTitlesOf(rows, ['a', 'b', 'c']).map(({ year, ids }) => [year, ids])).toEqual([
      [2026, ['c']],
      [1950, ['a', 'b']],
    ])
  })
})

describe(newestYears, () => {
  it.each([
    [[70, 5, 5], [2026]],
    [
      [59, 5, 5],
      [2026, 2025],
    ],
    [
      [1, 2, 3],
      [2026, 2025, 2024],
    ],
    [[], []],
  ])('of years with %j moves are %j', (sizes, expected) => {
    const years = sizes.map((size, at) => aYear(2026 - at, size))
    expect(newestYears(years).map(({ year }) => year)).toEqual(expected)
  })
})

describe(parseTitleFile, () => {
  const file = { titles: ['A', 'B'], versions: ['1', '2'] }

  it('reads a file of that many moves', () => {
    expect(parseTitleFile(file, 2)).toEqual(file)
  })

  it.each([[null], ['text'], [[]], [{}], [{ ...file, titles: ['A'] }], [{ ...file, versions: undefined }]])(
    'does not take %j',
    (json) => {
      expect(() => parseTitleFile(json, 2)).toThrow(new DatasetError('shape'))
    },
  )
})

function aYear(year: number, moves: number): YearTitles {
  const ids = Array.from({ length: moves }, (_, at) => `${year}-${at}`)
  return { year, ids, files, read: [] }
}
