import { createHash } from 'node:crypto'
import type { Timeline } from '#src/domain/timeline.ts'
import { checkDataset } from '#src/record/check/checkDataset.ts'
import { todayOf } from '#src/record/check/todayOf.ts'
import { compileDataset } from '#src/record/compile/compile.ts'
import type { DataFile } from '#src/record/dataset.ts'
import { parseCompiled } from '#src/record/load/compiledTimeline.ts'
import { formatProblem } from '#src/record/problem.ts'

/** Data files as the app holds them: checked, compiled and read back. */
export function timelineOf(files: readonly DataFile[]): Timeline {
  const { dataset, problems } = checkDataset(files, todayOf(files))
  if (!dataset) throw new Error(problems.map((problem) => formatProblem(problem, 'en')).join('\n\n'))
  return parseCompiled(compileDataset(dataset, sha256)).timeline
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
