/**
 * Checks the data from the command line: `npm run data:check -- [--locale=es|en]`. Warnings are listed and stop nothing. Without the
 * option the messages are in the machine's language.
 */
import { parseArgs } from 'node:util'
import { checkDataset } from '#src/record/check/checkDataset.ts'
import { judgements } from '#src/record/check/judgements.ts'
import { todayOf } from '#src/record/check/todayOf.ts'
import { publishedList } from '#src/record/ids/publishIds.ts'
import { vanishedIds } from '#src/record/ids/vanishedIds.ts'
import { printProblem } from '../dataFolder.ts'
import { messageLocale } from '../messageLocale.ts'
import { readDataFiles } from '../vite/readDataFiles.ts'
import { dataCheckWords } from './dataCheckWords.ts'
import { earlierLists } from './earlierLists.ts'

const { values } = parseArgs({
  args: process.argv.slice(3), // behind the name of this file
  options: { locale: { type: 'string' } },
})
const locale = messageLocale(values.locale)
const say = dataCheckWords[locale]
const root = process.cwd()
const files = readDataFiles(root)
const earlier = earlierLists(root)
const list = files.find(({ path }) => path === publishedList)?.text ?? ''
const { problems: found, warnings, dataset } = checkDataset(files, todayOf(files), judgements)
const problems = [...found, ...vanishedIds(list, earlier)]

for (const problem of [...problems, ...warnings]) {
  process.stdout.write(`${printProblem(problem, root, locale)}\n\n`)
}
if (earlier.length === 0) process.stdout.write(`data: ${say.noEarlier(publishedList)}\n`)
if (warnings.length > 0) process.stdout.write(`data: ${say.warnings(warnings.length)}\n`)
if (dataset && problems.length === 0) {
  const { moves, articles } = dataset
  const sources = moves.reduce((sum, move) => sum + move.sources.length, 0)
  process.stdout.write(`data: ${say.sound(moves.length, articles.length, sources)}\n`)
} else {
  const troubled = new Set(problems.map(({ file }) => file)).size
  process.stdout.write(`data: ${say.problems(problems.length, troubled)}\n`)
  process.exitCode = 1
}
