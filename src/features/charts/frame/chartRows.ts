/** What every chart's rows give to its frame. */
export type ChartRows = {
  title: string
  /** What is counted. */
  counts: string
  /** What the picture shows now, in a sentence. */
  summary: string
  /** Counting rule or limits, under the picture. */
  note?: string | undefined
  table: TableData
  /** What the colours of a picture file stand for; `paint` is a colour of the page, as "var(--date)". */
  legend?: readonly { name: string; paint: string }[]
}

/** The values of a chart as a table: what its picture shows, and what is copied and downloaded. */
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
  /** What the row is sorted by when its name is no word to sort by: the day or month that it names. */
  rank?: number
  /** The cells that are choices of their own, by their places in `cells`; null for those that are not. */
  choices?: readonly ({ key: string; pressed: boolean } | null)[]
  /** What its button chooses, where that is not what the row is named after. */
  chooses?: string
  /** The page about what the row names. */
  page?: string | null
}

/** A part of a whole in percent, to one decimal; 0 of nothing. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10
}

export type SortOrder = { column: number; descending: boolean }

/** The rows in order of a column; equal ones keep their places. Words sort as the language does. */
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
