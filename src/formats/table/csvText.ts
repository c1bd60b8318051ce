import { csvFormatRow } from 'd3-dsv'

type Rows = readonly (readonly (string | number)[])[]

/** Rows as CSV for spreadsheets, with a byte order mark, by which Excel recognises UTF-8. Otherwise as {@link plainCsv}. */
export function csvText(rows: Rows): string {
  return `\uFEFF${plainCsv(rows)}`
}

/**
 * Rows as CSV (RFC 4180) for programs, many of which read a byte order mark as part of the first name: lines end with
 * CR LF, and a text that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function plainCsv(rows: Rows): string {
  const lines = rows.map((row) =>
    csvFormatRow(row.map((cell) => (typeof cell === 'number' ? plainNumber(cell) : harmless(cell)))),
  )
  return lines.map((line) => `${line}\r\n`).join('')
}

/**
 * A fraction has four decimals at least: where a point groups thousands, as in Chile, a spreadsheet takes three for a thousand
 * (-70.697 for -70697), and reads four as a text that shows what was written.
 */
function plainNumber(value: number): string {
  const written = String(value)
  const decimals = /^-?\d+\.(\d+)$/.exec(written)?.[1]?.length
  return decimals !== undefined && decimals < 4 ? value.toFixed(4) : written
}

/** OWASP, "CSV Injection": cells must not begin with these. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
