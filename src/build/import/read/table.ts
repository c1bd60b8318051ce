import Papa from 'papaparse'
import { type Fault, fileFault, inWords, type PickWords } from '../fault.ts'

/** A row by the names of its columns. `number` counts as a spreadsheet does, the header being row 1. */
export type Row = { number: number; cells: Readonly<Record<string, string>> }
/** `faults` are those of the file as a whole and of rows that are no rows of this table. */
export type Table = { columns: readonly string[]; rows: readonly Row[]; total: number; faults: readonly Fault[] }

/**
 * Reads CSV (RFC 4180); also with semicolons or tabs between the cells, as spreadsheets write where a comma is the decimal
 * mark. Rows without any text are passed over. A fault of the file as a whole leaves no rows.
 */
export function readTable(text: string): Table {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) })
  const [header = [], ...lines] = data
  const columns = header.map((name) => name.trim())
  const named = columns.filter((name) => name !== '')
  const repeated = named.filter((name, at) => named.indexOf(name) < at)
  const whole = [
    ...quoteFaults(errors),
    ...[...new Set(repeated)].map((name) => fileFault((t) => t.repeatedColumn, name)),
  ]
  if (whole.length > 0) return { columns: named, rows: [], total: 0, faults: whole }
  const filled = lines
    .map((cells, at) => ({ cells, number: at + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (filled.length === 0) return { columns: named, rows: [], total: 0, faults: [fileFault((t) => t.noRows)] }
  const faults = filled.flatMap(({ cells, number }) => {
    if (isOfLength(cells, columns.length)) return []
    const words = inWords((t) => t.ragged(String(cells.length), String(columns.length)))
    return [{ row: number, column: null, value: cells.at(-1) ?? null, ...words }]
  })
  const faulty = new Set(faults.map(({ row }) => row))
  const rows = filled
    .filter(({ number }) => !faulty.has(number))
    .map(({ cells, number }) => ({
      number,
      cells: Object.fromEntries(columns.flatMap((name, at) => (name === '' ? [] : [[name, cells[at] ?? '']]))),
    }))
  return { columns: named, rows, total: filled.length, faults }
}

/** The mark that stands most often in the header. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split(/[\r\n]/, 1)
  const count = (mark: string) => header.split(mark).length
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

/** A fault of quotation marks, of which only the first counts: nobody knows what rows there are behind it. */
function quoteFaults(errors: readonly Papa.ParseError[]): Fault[] {
  const first = errors.find(({ type }) => type === 'Quotes')
  if (!first) return []
  const pick: PickWords = first.code === 'MissingQuotes' ? (t) => t.unclosedQuote : (t) => t.strayQuote
  return [{ ...fileFault(pick), row: (first.row ?? 0) + 1 }]
}

/** Some programs end each row with commas for columns that nothing names. */
function isOfLength(cells: readonly string[], length: number): boolean {
  return cells.length >= length && cells.slice(length).every((cell) => cell.trim() === '')
}
