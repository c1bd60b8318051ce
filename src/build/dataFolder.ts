import { isAbsolute, join, relative } from 'node:path'
import type { Locale } from '#src/domain/vocabulary.ts'
import { formatProblem, type Problem } from '#src/record/problem.ts'

/** The folder of the record, relative to the project: `data`, or what the environment variable DATA_DIR names. */
export function dataFolder(root: string): string {
  const folder = process.env.DATA_DIR || 'data'
  const below = isAbsolute(folder) ? relative(root, folder) : join(folder)
  return below.replaceAll('\\', '/').replace(/\/$/, '')
}

/** The message of a problem in a language, with the paths of files as they are on disk. */
export function printProblem(problem: Problem, root: string, locale: Locale): string {
  const text = formatProblem(problem, locale)
  const folder = dataFolder(root)
  return folder === 'data' ? text : text.replaceAll(/(?<![\w/])data\/(?!schema\/)/g, `${folder}/`)
}
