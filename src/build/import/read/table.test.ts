import { describe, expect, it } from 'vitest'
import { readTable } from './table.ts'

describe(readTable, () => {
  it.each([
    ['commas and LF', 'a,b\n1,2\n'],
    ['commas and CR LF', 'a,b\r\n1,2\r\n'],
    ['semicolons', 'a;b\r\n1;2\r\n'],
    ['tabs', 'a\tb\n1\t2'],
    ['spaces around names', ' a , b \n1,2'],
    ['columns that nothing names', 'a,b\n1,2,,\n'],
  ])('reads a table with %s', (_how, text) => {
    expect(readTable(text)).toEqual({
      columns: ['a', 'b'],
      rows: [{ number: 2, cells: { a: '1', b: '2' } }],
      total: 1,
      faults: [],
    })
  })

  it('counts rows as a spreadsheet does, with line breaks and quotation marks in cells, and passes over empty rows', () => {
    const { rows, total } = readTable('a,b\n"one\r\nline","say ""x"""\n\n , \nlast,"1,2"\n')
    expect(rows).toEqual([
      { number: 2, cells: { a: 'one\r\nline', b: 'say "x"' } },
      { number: 5, cells: { a: 'last', b: '1,2' } },
    ])
    expect(total).toBe(2)
  })

  it('names rows whose cells are too many or too few, and reads the others', () => {
    const { rows, faults, total } = readTable('a,b\n1\n1,2,3\n1,2\n')
    expect(faults.map(({ row, value, wrong }) => [row, value, wrong.en])).toEqual([
      [2, '1', 'The row has 1 cells, and the header 2.'],
      [3, '3', 'The row has 3 cells, and the header 2.'],
    ])
    expect(rows.map(({ number }) => number)).toEqual([4])
    expect(total).toBe(3)
  })

  it.each([
    [
      'a quotation mark that is not closed',
      'a,b\n1,2\n"x,2\n3,4\n',
      3,
      'A quotation mark opens here and is not closed',
    ],
    [
      'text behind a closed cell',
      'a,b\n1,2\n"x"y,2\n"3",4\n',
      3,
      'Text follows the quotation mark that closes a cell.',
    ],
    ['a name that comes twice', 'a,a\n1,2\n', null, 'The header names this column twice.'],
    ['no rows', 'a,b\n', null, 'There is no row below the header.'],
  ])('reads nothing of a file with %s', (_what, text, row, wrong) => {
    const table = readTable(text)
    expect(table.rows).toEqual([])
    expect(table.faults).toHaveLength(1)
    expect(table.faults[0]?.row).toBe(row)
    expect(table.faults[0]?.wrong.en).toContain(wrong)
  })
})
