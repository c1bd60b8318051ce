import { formatProblem, type Problem } from '#src/record/problem.ts'
import { dataFolder } from './dataFolder.ts'

/** The message of a problem, with the paths of files as they are on disk. */
export function printProblem(problem: Problem, root: string): string {
  const text = formatProblem(problem)
  const folder = dataFolder(root)
  return folder === 'data' ? text : text.replaceAll(/(?<![\w/])data\/(?!schema\/)/g, `${folder}/`)
}
