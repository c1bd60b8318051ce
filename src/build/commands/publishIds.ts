/**
 * Adds new ids to published-ids.json of the record and dates CITATION.cff: `npm run data:publish-ids`. From then on `data:check`
 * reports an id that vanishes. Nothing is written while the data have any other problem.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { todayOf } from '#src/record/check/todayOf.ts'
import { publishIds } from '#src/record/ids/publishIds.ts'
import { dataFolder, printProblem } from '../dataFolder.ts'
import { citationCff } from '../downloads/citationCff.ts'
import { readDataFiles } from '../vite/readDataFiles.ts'
import { readRecord } from '../vite/readRecord.ts'

const root = process.cwd()
const folder = dataFolder(root)
const publishedPath = `${folder}/published-ids.json`
const files = readDataFiles(root)
const { list, added, problems } = publishIds(files, todayOf(files))

if (problems.length === 0) {
  writeFileSync(join(root, publishedPath), list)
  const { timeline } = readRecord(root)
  // CITATION.cff is about the record of this repository, so another record leaves it alone.
  if (folder === 'data') writeFileSync(join(root, 'CITATION.cff'), citationCff(timeline.updated, null))
  for (const { subject, id } of added) process.stdout.write(`ids: added ${subject} ${id}\n`)
  process.stdout.write(`ids: ${added.length} added to ${publishedPath}\n`)
} else {
  for (const problem of problems) process.stdout.write(`${printProblem(problem, root)}\n\n`)
  process.stdout.write('ids: nothing was added; mend the data first\n')
  process.exitCode = 1
}
