import { isAbsolute, join, relative } from 'node:path'
import type { Locale } from '#src/domain/vocabulary.ts'
import { inShell } from '#src/record/check/reading/inShell.ts'
import { formatProblem, type Problem } from '#src/record/problem.ts'
import { visible } from '#src/record/visible.ts'

/** The folder of the record, relative to the project: `data`, or what the environment variable DATA_DIR names. */
export function dataFolder(root: string): string {
  const folder = process.env.DATA_DIR || 'data'
  const below = isAbsolute(folder) ? relative(root, folder) : join(folder)
  return below.replaceAll('\\', '/').replace(/\/$/, '')
}

/** The message of a problem in a language, with the paths of files as they are on disk. */
export function printProblem(problem: Problem, root: string, locale: Locale): string {
  const folder = dataFolder(root)
  if (folder === 'data') return formatProblem(problem, locale)
  const { copy } = problem
  const text = formatProblem({ ...problem, copy: null }, locale)
  const lines = [text.replaceAll(/(?<![\w/])data\/(?!schema\/)/g, `${folder}/`)]
  if (copy !== null) lines.push(`    ${visible(isCommand(copy) ? inFolder(copy, folder) : copy)}`)
  return lines.join('\n')
}

/** What is copied into a file begins with a sign of JSON. */
function isCommand(copy: string): boolean {
  return /^(?:mv|iconv) /.test(copy)
}

/** A command with its paths as they are on disk: the name of the folder may need the quotation marks that a file did not. */
function inFolder(command: string, folder: string): string {
  return command.replaceAll(/(?<= )(?:data\/[\w./-]+|'data\/(?:[^']|'\\'')+')/g, (word) => {
    const path = word.startsWith("'") ? word.slice(1, -1).replaceAll("'\\''", "'") : word
    return inShell(path.replace(/^data/, () => folder))
  })
}
