/** Makes a draft of a move from an article of the record: `npm run article:draft -- ID [--another] [--locale=es|en]`. */
import { join } from 'node:path'
import { todayOf } from '#src/record/check/todayOf.ts'
import { draftArticle } from '../articles/draft/draftArticle.ts'
import { dataFolder } from '../dataFolder.ts'
import { readDataFiles } from '../vite/readDataFiles.ts'

const root = process.cwd()
const files = readDataFiles(root)
const { isDone, lines } = draftArticle(process.argv.slice(3), {
  folder: join(root, dataFolder(root)),
  files,
  today: todayOf(files),
  environment: process.env,
})
process.stdout.write(`${lines.join('\n')}\n`)
if (!isDone) process.exitCode = 1
