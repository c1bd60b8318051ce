import { csvFormatRow } from 'd3-dsv'

/**
 * Rows as CSV (RFC 4180) that spreadsheets open as it is: lines end with CR LF, a byte order mark tells Excel that it is
 * UTF-8, and a text that a spreadsheet would take for a formula is led by an apostrophe.
 */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  const lines = rows.map((row) =>
    csvFormatRow(row.map((cell) => (typeof cell === 'number' ? String(cell) : harmless(cell)))),
  )
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`
}

/** OWASP, "CSV Injection": cells must not begin with these. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
