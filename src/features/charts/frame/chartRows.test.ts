import { describe, expect, it } from 'vitest'
import { percent, sortRows, type TableRow, tabbedText } from './chartRows.ts'

const rows: TableRow[] = [
  { key: 'PE', cells: ['Perú', 4, 12.5] },
  { key: 'AT', cells: ['Österreich', 10, 3] },
  { key: 'ES', cells: ['España', 4, 9.1] },
  { key: 'EC', cells: ['Ecuador', 0, 100] },
]

function keysBy(column: number, descending: boolean, locale = 'es') {
  return sortRows(rows, { column, descending }, locale).map(({ key }) => key)
}

describe(sortRows, () => {
  it.each([
    ['numbers by their value', 1, false, ['EC', 'PE', 'ES', 'AT']],
    ['numbers from the greatest', 1, true, ['AT', 'PE', 'ES', 'EC']], // 10 before 4, equals as they were
    ['fractions', 2, true, ['EC', 'PE', 'ES', 'AT']],
    ['words as the language does', 0, false, ['EC', 'ES', 'AT', 'PE']],
    ['words from the last', 0, true, ['PE', 'AT', 'ES', 'EC']],
    ['nothing by a column that is not there', 7, true, ['PE', 'AT', 'ES', 'EC']],
  ])('sorts %s', (_rule, column, descending, keys) => {
    expect(keysBy(column, descending)).toEqual(keys)
  })

  it('sorts days and months by time and not by their words', () => {
    const months = [
      { key: '2026-04', rank: 2, cells: ['abril de 2026', 1] },
      { key: '2025-12', rank: 0, cells: ['diciembre de 2025', 3] },
      { key: '2026-01', rank: 1, cells: ['enero de 2026', 2] },
    ]
    const keys = (column: number) => sortRows(months, { column, descending: false }, 'es').map(({ key }) => key)
    expect(keys(0)).toEqual(['2025-12', '2026-01', '2026-04'])
    expect(keys(1)).toEqual(['2026-04', '2026-01', '2025-12'])
  })

  it('does not mutate the given rows', () => {
    const before = structuredClone(rows)
    keysBy(0, true)
    expect(rows).toEqual(before)
    expect(sortRows([], { column: 0, descending: false }, 'es')).toEqual([])
  })
})

describe(tabbedText, () => {
  it('separates cells by tabs and rows by line breaks, column names first', () => {
    expect(
      tabbedText({
        columns: ['País', 'Movimientos'],
        rows: rows.map(({ key, cells }) => ({ key, cells: cells.slice(0, 2) })),
      }),
    ).toBe('País\tMovimientos\nPerú\t4\nÖsterreich\t10\nEspaña\t4\nEcuador\t0')
  })

  it('keeps each row in one line whatever characters a name has', () => {
    expect(tabbedText({ columns: ['a\tb'], rows: [{ key: 'x', cells: ['one\r\ntwo\n\n\tthree'] }] })).toBe(
      'a b\none two three',
    )
  })

  it('has only the column names without rows', () => {
    expect(tabbedText({ columns: ['País', '%'], rows: [] })).toBe('País\t%')
  })
})

describe(percent, () => {
  it.each([
    [1, 3, 33.3],
    [2, 3, 66.7],
    [1, 8, 12.5],
    [88, 88, 100],
    [0, 88, 0],
    [1, 2001, 0], // less than can be said to one decimal
    [0, 0, 0],
  ])('%i of %i is %d', (part, whole, expected) => {
    expect(percent(part, whole)).toBe(expected)
  })
})
