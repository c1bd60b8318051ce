/** What the last check of sources found, kept beside the record and outside of git, for the desk's list of what to follow up. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { dataFolder } from '../dataFolder.ts'
import type { ReportRow } from './report.ts'

/** What is to be looked at: an address of which it is not known whether it exists tells nothing yet. */
const rotten = ['dead', 'moved', 'changed'] as const

const reportSchema = z.object({
  /** The day of the check. */
  checked: z.string(),
  addresses: z.array(
    z.object({
      url: z.string(),
      verdict: z.enum(rotten),
      movedTo: z.string().nullable(),
      files: z.array(z.string()),
    }),
  ),
})

export type KeptReport = z.infer<typeof reportSchema>

/** Each record has its own. */
function pathOf(root: string): string {
  return join(root, `${dataFolder(root).replaceAll(/[^\w-]+/g, '-')}.sources.local`)
}

/** Returns the path of the file. */
export function keepReport(root: string, checked: string, rows: readonly ReportRow[]): string {
  const addresses = rows.flatMap(({ url, verdict, movedTo, files }) =>
    rotten.some((each) => each === verdict) ? [{ url, verdict, movedTo, files }] : [],
  )
  writeFileSync(pathOf(root), `${JSON.stringify({ checked, addresses }, null, 2)}\n`)
  return pathOf(root)
}

/** Null where no check was made, or what it kept cannot be read: the next one writes it anew. */
export function readReport(root: string): KeptReport | null {
  try {
    return reportSchema.parse(JSON.parse(readFileSync(pathOf(root), 'utf8')))
  } catch {
    return null
  }
}
