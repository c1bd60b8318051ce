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
 * A fraction has four decimals at least: where a point groups thousands, as in Spanish, a spreadsheet takes three for a thousand
 * (-70.697 for -70697), and reads four as a text that shows what was written.
 */
function plainNumber(value: number): string {
  const written = String(value)
  const decimals = /^-?\d+\.(\d+)$/.exec(written)?.[1]?.length
  return decimals !== undefined && decimals < 4 ? value.toFixed(4) : written
}

/** What begins a formula, the signs of full width too. */
const formula = '[ \\u00a0]*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20]'
/** What other separators and line ends would make the beginning of a cell: programs set to Spanish split at semicolons. */
const within = new RegExp(`([;\\t\\r\\n])(?=${formula})`, 'g')
const atStart = new RegExp(`^(?=${formula}|[\\t\\r\\n])`)
const guardsWithin = new RegExp(`([;\\t\\r\\n])'(?=${formula})`, 'g')
const guardAtStart = new RegExp(`^'(?=${formula}|[\\t\\r\\n])`)

/** A text in which an apostrophe keeps spreadsheets from taking any of it for a formula (OWASP, "CSV Injection"). */
function harmless(text: string): string {
  return text.replaceAll(within, "$1'").replace(atStart, "'")
}

/** A text as it was before {@link plainCsv} put apostrophes into it. */
export function withoutGuards(text: string): string {
  return text.replace(guardAtStart, '').replaceAll(guardsWithin, '$1')
}
