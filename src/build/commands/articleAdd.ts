/** Takes a text into the record: `npm run article:add -- FILE`. */
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { todayOf } from '#src/record/check/todayOf.ts'
import { addArticle } from '../articles/add/addArticle.ts'
import { dataFolder } from '../dataFolder.ts'
import { readDataFiles } from '../vite/readDataFiles.ts'

const root = process.cwd()
const files = readDataFiles(root)
const isTerminal = process.stdin.isTTY && process.stdout.isTTY
const terminal = isTerminal ? createInterface({ input: process.stdin, output: process.stdout }) : null

const { isDone, lines } = await addArticle(process.argv.slice(3), {
  folder: join(root, dataFolder(root)),
  files,
  today: todayOf(files),
  environment: process.env,
  ask: terminal && ((question) => terminal.question(question)),
})
terminal?.close()
process.stdout.write(`${lines.join('\n')}\n`)
if (!isDone) process.exitCode = 1
