/**
 * Adds the ids that are new to data/published-ids.json and dates CITATION.cff: `npm run data:publish-ids`. From then on
 * the checks see to it that their links are answered. Nothing is written while the data have any other problem.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { today } from '#src/domain/time/dateSpan.ts'
import { publishedList, publishIds } from '#src/record/ids/publishIds.ts'
import { formatProblem } from '#src/record/problem.ts'
import { citationCff } from '../downloads/citationCff.ts'
import { readDataFiles } from '../vite/readDataFiles.ts'
import { readRecord } from '../vite/readRecord.ts'

const root = process.cwd()
const { list, added, problems } = publishIds(readDataFiles(root), today())

if (problems.length === 0) {
  writeFileSync(join(root, publishedList), list)
  writeFileSync(join(root, 'CITATION.cff'), citationCff(readRecord(root).timeline.updated, null))
  for (const { subject, id } of added) process.stdout.write(`ids: added ${subject} ${id}\n`)
  process.stdout.write(`ids: ${added.length} added to ${publishedList}\n`)
} else {
  for (const problem of problems) process.stdout.write(`${formatProblem(problem)}\n\n`)
  process.stdout.write('ids: nothing was added; mend the data first\n')
  process.exitCode = 1
}
