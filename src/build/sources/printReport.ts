import type { Locale } from '#src/domain/vocabulary.ts'
import { type ReportRow, type Verdict, verdicts } from './report.ts'
import { reportWords } from './reportWords.ts'

/** The report as text: what needs an editor's eye under one head each, and how many addresses there are of each sort. */
export function printReport(rows: readonly ReportRow[], locale: Locale): string {
  const t = reportWords[locale]
  const parts = verdicts.flatMap((verdict) => {
    const own = rows.filter((row) => row.verdict === verdict)
    if (verdict === 'alive' || own.length === 0) return []
    return [`${t.verdicts[verdict]}:\n${own.map((row) => rowText(row, locale)).join('\n')}\n`]
  })
  return [...parts, t.summary(countsOf(rows), rows.length)].join('\n')
}

/** How many addresses there are of each sort. */
export function countsOf(rows: readonly ReportRow[]): Record<Verdict, number> {
  const counts = { dead: 0, moved: 0, changed: 0, unread: 0, alive: 0 }
  for (const { verdict } of rows) counts[verdict] += 1
  return counts
}

function rowText({ url, status, fault, movedTo, files }: ReportRow, locale: Locale): string {
  const t = reportWords[locale]
  const known: Record<string, string> = { timeout: t.timeout, unlisted: t.notListed, address: t.noAddress }
  const why = status ?? (fault === null ? t.noAnswer : (known[fault] ?? `${t.noAnswer}: ${fault}`))
  const told = [String(why), movedTo && t.movedTo(movedTo)].filter(Boolean).join(', ')
  return `  ${url} (${told})\n    ${files.join(', ')}`
}
