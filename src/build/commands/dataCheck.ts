/**
 * Checks the data from the command line: `npm run data:check -- [--locale=es|en] [--strict]`. Warnings are listed behind the
 * errors and stop nothing, unless `--strict` makes errors of them. Without a language the messages are in the machine's.
 */
import { parseArgs } from 'node:util'
import { checkDataset } from '#src/record/check/checkDataset.ts'
import { judgements } from '#src/record/check/judgements.ts'
import { missingRevisions } from '#src/record/check/missingRevisions.ts'
import { updatedRule } from '#src/record/check/rules/dates/updated.ts'
import { spellingRule } from '#src/record/check/spelling/spellingRule.ts'
import { todayOf } from '#src/record/check/todayOf.ts'
import { publishedList } from '#src/record/ids/publishIds.ts'
import { vanishedIds } from '#src/record/ids/vanishedIds.ts'
import { printProblem } from '../dataFolder.ts'
import { messageLocale } from '../messageLocale.ts'
import { readDataFiles } from '../vite/readDataFiles.ts'
import { dataCheckWords } from './dataCheckWords.ts'
import { earlierLists } from './earlierLists.ts'
import { earlierMoves } from './earlierMoves.ts'
import { optionsOf } from './optionsOf.ts'
import { publishedMoves } from './publishedMoves.ts'
import { loadSpellers } from './spellers.ts'

const accepted = {
  options: { locale: { type: 'string' }, strict: { type: 'boolean', default: false } },
  unnamed: 0,
} as const
const { strict, locale } = optionsOf('npm run data:check -- [--locale=es|en] [--strict]', accepted, () => {
  const { values } = parseArgs({ args: process.argv.slice(3), options: accepted.options })
  return { strict: values.strict, locale: messageLocale(values.locale) }
})
const say = dataCheckWords[locale]
const root = process.cwd()
const files = readDataFiles(root)
const earlier = earlierLists(root)
const list = files.find(({ path }) => path === publishedList)?.text ?? ''
const { problems, warnings, dataset, readable } = checkDataset(files, todayOf(files), {
  ...judgements,
  spelling: spellingRule(loadSpellers()),
  updated: updatedRule(earlierMoves(root)),
})
const revised = missingRevisions(files, publishedMoves(root), todayOf(files))
const errors = [...problems, ...vanishedIds(list, earlier), ...revised]
const blocking = strict ? [...errors, ...warnings] : errors

for (const problem of [...errors, ...warnings]) {
  process.stdout.write(`${printProblem(problem, root, locale)}\n\n`)
}
if (earlier.length === 0) process.stdout.write(`data: ${say.noEarlier(publishedList)}\n`)
if (warnings.length > 0 && !strict) process.stdout.write(`data: ${say.warnings(warnings.length)}\n`)
if (dataset && blocking.length === 0) {
  const { moves, articles } = dataset
  const sources = moves.reduce((sum, move) => sum + move.sources.length, 0)
  const drafts = (readable?.moves.length ?? moves.length) - moves.length
  process.stdout.write(`data: ${say.sound(moves.length, drafts, articles.length, sources)}\n`)
} else {
  const troubled = new Set(blocking.map(({ file }) => file)).size
  process.stdout.write(`data: ${say.problems(blocking.length, troubled)}\n`)
  process.exitCode = 1
}
