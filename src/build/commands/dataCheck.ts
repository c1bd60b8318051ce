/** Checks the data from the command line: `node src/build/commands/runTs.mjs src/build/commands/dataCheck.ts`. */

import { checkDataset } from '#src/record/check/checkDataset.ts'
import { judgements } from '#src/record/check/judgements.ts'
import { todayOf } from '#src/record/check/todayOf.ts'
import { publishedList } from '#src/record/ids/publishIds.ts'
import { vanishedIds } from '#src/record/ids/vanishedIds.ts'
import { printProblem } from '../dataFolder.ts'
import { readDataFiles } from '../vite/readDataFiles.ts'
import { earlierLists } from './earlierLists.ts'

const root = process.cwd()
const files = readDataFiles(root)
const earlier = earlierLists(root)
const list = files.find(({ path }) => path === publishedList)?.text ?? ''
const { problems: found, warnings, dataset } = checkDataset(files, todayOf(files), judgements)
const problems = [...found, ...vanishedIds(list, earlier)]

if (earlier.length === 0) process.stdout.write(`data: no earlier ${publishedList} is known here to compare with\n`)
for (const warning of warnings) process.stdout.write(`${printProblem(warning, root)}\n\n`)
if (dataset && problems.length === 0) {
  const { moves, articles } = dataset
  const sources = moves.reduce((sum, move) => sum + move.sources.length, 0)
  process.stdout.write(`data: ${moves.length} moves, ${articles.length} articles and ${sources} sources are sound\n`)
} else {
  const troubled = new Set(problems.map(({ file }) => file)).size
  for (const problem of problems) process.stdout.write(`${printProblem(problem, root)}\n\n`)
  process.stdout.write(`data: ${problems.length} problems in ${troubled} files\n`)
  process.exitCode = 1
}
