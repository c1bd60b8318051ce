import type { Locale } from '#src/domain/vocabulary.ts'
import { type Plan, pathOf } from './apply/planImport.ts'
import type { Fault } from './fault.ts'
import type { Reading } from './reading.ts'
import { importTexts } from './texts.ts'

type Outcome = { reading: Reading; plan: Plan; folder: string; isWritten: boolean; locale: Locale }

/** What an import says of every row, in the order of the file, and in all. */
export function report({ reading, plan, folder, isWritten, locale }: Outcome): string {
  const t = importTexts(locale)
  const place = (row: number | null) =>
    row === null ? t.file : reading.unit === 'row' ? t.row(String(row)) : t.entry(String(row))
  const written = plan.moves.map((read) => {
    const path = `${folder}/${pathOf(read).slice('data/'.length)}`
    return { row: read.row, text: `${place(read.row)}: ${isWritten ? t.written(path) : t.wouldWrite(path)}` }
  })
  const refused = byRow(plan.faults).map(([row, faults]) => ({
    row: row ?? 0,
    text: [`${place(row)}: ${t.refused}`, ...faults.flatMap((fault) => faultLines(fault, locale))].join('\n'),
  }))
  const rows = [...written, ...refused].toSorted((a, b) => a.row - b.row).map(({ text }) => text)
  const total = t.total(
    String(reading.total),
    String(plan.moves.length),
    String(reading.total - reading.leftOut - plan.moves.length),
    String(reading.leftOut),
  )
  const ending = isWritten
    ? t.done(String(plan.files.length), folder)
    : plan.moves.length > 0
      ? t.nothingYet
      : t.nothing
  return [...rows, ...notes(reading, plan, locale), total, ending].map((line) => `${line}\n`).join('')
}

function notes({ unread }: Reading, { moves }: Plan, locale: Locale): string[] {
  const t = importTexts(locale)
  const counts = new Map<string, number>()
  for (const column of moves.flatMap(({ assumed }) => assumed)) counts.set(column, (counts.get(column) ?? 0) + 1)
  return [
    ...listed(
      t.unread,
      unread.map(({ column, rows }) => t.times(column, String(rows))),
    ),
    ...listed(
      t.assumed,
      [...counts].map(([column, rows]) => t.times(column, String(rows))),
    ),
  ]
}

function listed(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [heading, `  ${items.join(', ')}`]
}

function faultLines({ column, value, wrong, cure }: Fault, locale: Locale): string[] {
  const { label } = importTexts(locale)
  return [
    ...(column === null ? [] : [`  ${label.column}: ${column}`]),
    ...(value === null ? [] : [`  ${label.value}: ${JSON.stringify(value)}`]),
    `  ${label.wrong}: ${wrong[locale]}`,
    `  ${label.cure}: ${cure[locale]}`,
  ]
}

function byRow(faults: readonly Fault[]): [number | null, Fault[]][] {
  const rows = new Map<number | null, Fault[]>()
  for (const fault of faults) rows.set(fault.row, [...(rows.get(fault.row) ?? []), fault])
  return [...rows]
}
