/** Reads the addresses of all sources and reports those that are gone, moved or changed. */
import { formatDay } from '#src/domain/time/dateSpan.ts'
import { checkDataset } from '#src/record/check/checkDataset.ts'
import { todayOf } from '#src/record/check/todayOf.ts'
import { checkSources } from '../sources/checkSources.ts'
import { keepReport } from '../sources/keptReport.ts'
import { readDataFiles } from '../vite/readDataFiles.ts'

const root = process.cwd()
const files = readDataFiles(root)
const today = todayOf(files)
const { readable } = checkDataset(files, today)
process.exitCode = await checkSources(process.argv.slice(3), readable, {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  keep: (rows) => keepReport(root, formatDay(today), rows),
})
