/** Reads the addresses of all sources and reports those that are gone, moved or changed. */
import { checkDataset } from '#src/record/check/checkDataset.ts'
import { todayOf } from '#src/record/check/todayOf.ts'
import { checkSources } from '../sources/checkSources.ts'
import { readDataFiles } from '../vite/readDataFiles.ts'

const files = readDataFiles(process.cwd())
const { readable } = checkDataset(files, todayOf(files))
process.exitCode = await checkSources(process.argv.slice(3), readable, {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
})
