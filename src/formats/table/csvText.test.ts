import { csvParseRows } from 'd3-dsv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../../tests/builders/arbitraries.ts'
import { anyHostileText, hostileRuns } from '../../../tests/builders/hostile.ts'
import { csvText, plainCsv, withoutGuards } from './csvText.ts'

function csvOf(...rows: (string | number)[][]): string {
  return plainCsv(rows)
}

describe(csvText, () => {
  it('is the plain one behind a byte order mark', () => {
    expect(csvText([['id', 'País']])).toBe('\uFEFFid,País\r\n')
  })
})

describe(plainCsv, () => {
  it('ends each line with CR LF', () => {
    expect(csvOf(['id', 'País'], ['EC', 'Ecuador'])).toBe('id,País\r\nEC,Ecuador\r\n')
  })

  it.each([
    ['a comma', 'Lima, Perú', '"Lima, Perú"'],
    ['a quote', 'la "gira"', '"la ""gira"""'],
    ['a line feed', 'a\nb', '"a\nb"'],
    ['a carriage return', 'a\r\nb', '"a\r\nb"'],
    ['nothing special', 'Ñuñoa; 5', 'Ñuñoa; 5'],
  ])('quotes a text with %s, and leaves it as it is', (_rule, text, quoted) => {
    expect(csvOf(['x', text])).toBe(`x,${quoted}\r\n`)
  })

  it.each(['=1+1', '+56 2', '-1', '@SUM(A1)', '\tx', ' =1+1', '\uff1d1+1'])(
    'leads %j by an apostrophe: it would be a formula',
    (text) => {
      expect(csvOf([text, 'x'])).toBe(`'${text},x\r\n`)
    },
  )

  it('quotes and leads a carriage return', () => {
    expect(csvOf(['\rx', 'y'])).toBe(`"'\rx",y\r\n`)
  })

  it.each([
    ['text;=1+1', "text;'=1+1"],
    ['text; -1; x', "text;' -1; x"],
    ['text\n+1', '"text\n\'+1"'],
    ['\ntext', '"\'\ntext"'],
  ])('leads what would be a formula in %j where another separator is set', (text, written) => {
    expect(csvOf(['x', text])).toBe(`x,${written}\r\n`)
  })

  it('leaves numbers as they are, below nought too', () => {
    expect(csvOf([-1, 12.34567, 1234])).toBe('-1,12.34567,1234\r\n')
  })

  it('gives fractions four decimals, which no spreadsheet takes for thousands', () => {
    expect(csvOf([-70.697, 12.5, 0.1234])).toBe('-70.6970,12.5000,0.1234\r\n')
  })

  it('reads back as it was written', () => {
    const anyCell = fc.oneof(
      anyText,
      anyHostileText,
      fc.constantFrom('', '"', ',', '\n', '\r\n', '=A1', "'", '-', '\t,'),
      fc.nat(),
    )
    const anyRows = fc.nat(4).chain((more) => {
      const length = more + 2 // as tables have; a line with one empty cell would be an empty line
      return fc.array(fc.array(anyCell, { minLength: length, maxLength: length }), { minLength: 1, maxLength: 6 })
    })
    fc.assert(
      fc.property(anyRows, (rows) => {
        const read = csvParseRows(csvOf(...rows))
        expect(read.map((row) => row.map(withoutGuards))).toEqual(rows.map((row) => row.map(asWritten)))
        for (const cell of read.flat())
          expect(cell).not.toMatch(/^[ \u00a0]*[=+@\uff0b\uff1d\uff20]|^[ \u00a0]*-(?!\d+$)|^[\t\r\n]/)
      }),
      { numRuns: hostileRuns.cells },
    )
  })
})

/** A cell as a reader of the file finds it without the apostrophes that guard it, its own before a formula among them. */
function asWritten(cell: string | number): string {
  return withoutGuards(String(cell))
}
