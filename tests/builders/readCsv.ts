/** Reads CSV by the letter of RFC 4180, apart from the library that writes ours. A byte order mark is passed over. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let rest = text.replace(/^\uFEFF/, '')
  while (rest !== '') {
    const match = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest)
    if (!match) throw new Error(`no CSV: ${rest.slice(0, 40)}`)
    const [whole, quoted, plain = '', end] = match
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\r\n') {
      rows.push(row)
      row = []
    }
    rest = rest.slice(whole.length)
  }
  return rows
}
