import type { Locale } from '#src/domain/vocabulary.ts'
import { withoutGuards } from '#src/formats/table/csvText.ts'
import { type Fault, inWords, type PickWords } from '../fault.ts'
import type { ColumnMap } from '../map/columnMap.ts'
import type { MoveColumn } from '../map/columns.ts'
import { composed, type Facts, filled, namesIn } from '../map/template.ts'
import type { Row } from '../read/table.ts'
import { listIn } from './listIn.ts'

/** Reads a row by our columns, and gathers what is wrong with it and what it does not hold. */
export type RowReader = {
  number: number
  /** The value, as the map has it; empty where there is none. */
  cell: (column: MoveColumn) => string
  /** The values that share the cell. */
  list: (column: MoveColumn) => string[]
  /** The cell as a text of our own: on one line, with marks of print. */
  text: (column: MoveColumn, facts: Facts, locale: Locale) => string
  /** A text without words that follow from other columns, searched and not kept. */
  raw: (template: string) => string
  fault: (column: MoveColumn | null, value: string | null, pick: PickWords) => void
  /** Notes that what belongs into the column was filled in. */
  assume: (column: MoveColumn) => void
  faults: readonly Fault[]
  assumed: ReadonlySet<MoveColumn>
}

/** What spreadsheets run: see src/formats/table/csvText.ts, which puts an apostrophe before it. A sign alone is a number's. */
const formula = /^[=@]|^[+-][\s\w.]*[(A-Z]/

export function rowReader({ number, cells }: Row, map: ColumnMap): RowReader {
  const faults = new Map<string, Fault>()
  const assumed = new Set<MoveColumn>()
  const plain = Object.fromEntries(Object.entries(cells).map(([name, text]) => [name, withoutGuards(text)]))
  const templateOf = (column: MoveColumn) => map.columns[column] ?? ''
  const columnsOf = (column: MoveColumn) => namesIn(templateOf(column)).filter((name) => name in cells)

  function fault(column: MoveColumn | null, value: string | null, pick: PickWords): void {
    const name = column === null ? null : columnsOf(column).join(', ') || column
    const found = { row: number, column: name, value, ...inWords(pick) }
    faults.set(JSON.stringify([found.column, value, found.wrong.en]), found)
  }

  function meaningOf(column: MoveColumn, value: string): string {
    const meaning = map.values?.[column]?.[value]
    return typeof meaning === 'object' ? meaning.value : (meaning ?? value)
  }

  /** Reports each cell of the column that is a formula. */
  function withoutFormulas(column: MoveColumn): boolean {
    const found = columnsOf(column).filter((name) => formula.test((cells[name] ?? '').trim()))
    for (const name of found) fault(column, cells[name] ?? '', (t) => t.formula)
    return found.length === 0
  }

  function cell(column: MoveColumn): string {
    return withoutFormulas(column) ? meaningOf(column, filled(templateOf(column), plain).trim()) : ''
  }

  return {
    number,
    cell,
    list: (column) => listIn(cell(column), map.between?.[column]).map((value) => meaningOf(column, value)),
    text(column, facts, locale) {
      if (!withoutFormulas(column)) return ''
      const text = meaningOf(column, composed(templateOf(column), plain, facts, locale).trim())
      const joined = text.replaceAll(/[^\S\u00a0\u202f]+/g, ' ')
      if (/[\r\n]/.test(text)) fault(column, text, (t) => t.lineBreak(joined))
      return joined
    },
    raw: (template) => filled(template, plain).trim(),
    fault,
    assume: (column) => void assumed.add(column),
    get faults() {
      return [...faults.values()]
    },
    assumed,
  }
}
