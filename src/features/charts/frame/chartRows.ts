/** What the frame shows of every chart. */
export type ChartRows = {
  title: string
  /** The subtitle: what is counted. */
  definition: string
  /** What the picture shows of the present selection, in a sentence; none where that is no finding. */
  finding?: string | undefined
  /** Counting rule or limits, under the picture. */
  note?: string | undefined
  table: TableData
}

/** The values of a chart as a table, which is also what is copied and downloaded. */
export type TableData = {
  /** The first column names the rows. */
  columns: readonly string[]
  rows: readonly TableRow[]
}

export type TableRow = {
  /** As in links and files: "EC", "2026-03". */
  key: string
  cells: readonly (string | number)[]
  chosen?: boolean
  /** The sort key, for rows whose names do not sort as words: the day or month that the row names. */
  rank?: number
  /** For each of `cells` its own choice; null for a cell that cannot be chosen. */
  choices?: readonly ({ key: string; pressed: boolean } | null)[]
  /** What the row's button chooses, where that is not the row's name. */
  chooses?: string
  /** The page of the row's value. */
  page?: string | null
}

/** A part of a whole in percent, to one decimal; 0 where the whole is 0. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10
}

export type SortOrder = { column: number; descending: boolean }

/** The rows sorted by a column; the sort is stable, and words are compared by the rules of the language. */
export function sortRows(rows: readonly TableRow[], { column, descending }: SortOrder, locale: string): TableRow[] {
  const collator = new Intl.Collator(locale)
  const compare = (a: TableRow, b: TableRow) => {
    const [x, y] = [sortValue(a, column), sortValue(b, column)]
    return typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y))
  }
  return rows.toSorted((a, b) => (descending ? compare(b, a) : compare(a, b)))
}

function sortValue({ cells, rank }: TableRow, column: number): string | number {
  return (column === 0 ? rank : undefined) ?? cells[column] ?? ''
}

/** The table as tab-separated text, for a spreadsheet or a document. */
export function tabbedText({ columns, rows }: TableData): string {
  return [columns, ...rows.map(({ cells }) => cells)].map((line) => line.map(inOneLine).join('\t')).join('\n')
}

function inOneLine(cell: string | number): string {
  return String(cell).replace(/[\t\r\n]+/g, ' ')
}
