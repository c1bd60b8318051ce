import { type DateFault, type DateSpan, dateFault, parseDateSpan } from '#src/domain/time/dateSpan.ts'
import type { PickWords } from '../fault.ts'
import type { RowReader } from './rowReader.ts'

/** The date of a row as the record writes it; null when it has a fault, which is reported. */
export function dateOf(row: RowReader): { text: string; span: DateSpan } | null {
  const [whole, start, end] = [row.cell('date'), row.cell('start'), row.cell('end')]
  const text = whole || (end === '' || end === start ? start : `${start}/${end}`)
  const column = whole === '' ? 'start' : 'date'
  if (text === '') {
    row.fault(column, null, (t) => t.emptyCell)
    return null
  }
  const span = parseDateSpan(text)
  if (span) return { text, span }
  row.fault(column, text, dateFaultWords(dateFault(text) ?? 'syntax', text))
  return null
}

/** The words of a fault of a date. */
export function dateFaultWords(fault: DateFault, text: string): PickWords {
  if (fault === 'unsupported') return (t) => t.dateUnsupported
  if (fault === 'impossible') return (t) => t.dateImpossible
  if (fault === 'reversed') return (t) => t.dateReversed
  return (t) => t.dateSyntax(suggestion(text))
}

/** The same day with the year in front; an example where day and month cannot be told apart. */
function suggestion(text: string): string {
  const [, first = '', second = '', year = ''] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text.trim()) ?? []
  const written = `${year}-${second.padStart(2, '0')}-${first.padStart(2, '0')}`
  return Number(first) > 12 && dateFault(written) === null ? written : '2025-12-23'
}
