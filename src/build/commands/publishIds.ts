/**
 * What the publication of the record writes into it: `npm run data:publish -- [--locale=es|en]`, before the build that readers get. It adds new ids
 * to published-ids.json and dates CITATION.cff. From then on `data:check` reports an id that vanishes, and asks for a note on
 * what is corrected. Nothing is written while the data have a problem.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { SubjectId } from '#src/domain/vocabulary.ts'
import { todayOf } from '#src/record/check/todayOf.ts'
import { publishIds } from '#src/record/ids/publishIds.ts'
import { subjectWords } from '#src/record/ids/subjectWords.ts'
import { dataFolder, printProblem } from '../dataFolder.ts'
import { citationCff } from '../downloads/citationCff.ts'
import { messageLocale } from '../messageLocale.ts'
import { readDataFiles } from '../vite/readDataFiles.ts'
import { readRecord } from '../vite/readRecord.ts'
import { optionsOf } from './optionsOf.ts'

const words = {
  es: {
    added: (subject: SubjectId, id: string) => `se agregó ${subjectWords[subject].the.es} ${id}`,
    sum: (count: number, path: string) => `${count} agregados a ${path}`,
    nothing: 'no se agregó nada; corrija primero los datos',
  },
  en: {
    added: (subject: SubjectId, id: string) => `added ${subjectWords[subject].the.en} ${id}`,
    sum: (count: number, path: string) => `${count} added to ${path}`,
    nothing: 'nothing was added; mend the data first',
  },
}

const accepted = { options: { locale: { type: 'string' } }, unnamed: 0 } as const
const locale = optionsOf('npm run data:publish -- [--locale=es|en]', accepted, () => {
  const { values } = parseArgs({ args: process.argv.slice(3), options: accepted.options })
  return messageLocale(values.locale)
})
const say = words[locale]
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
  for (const { subject, id } of added) process.stdout.write(`ids: ${say.added(subject, id)}\n`)
  process.stdout.write(`ids: ${say.sum(added.length, publishedPath)}\n`)
} else {
  for (const problem of problems) process.stdout.write(`${printProblem(problem, root, locale)}\n\n`)
  process.stdout.write(`ids: ${say.nothing}\n`)
  process.exitCode = 1
}
