import { type PageInput, pageInput } from '#src/build/publishInput.ts'
import { checkDataset } from '#src/record/check/checkDataset.ts'
import { todayOf } from '#src/record/check/todayOf.ts'
import { compileDataset } from '#src/record/compile/compile.ts'
import type { DataFile } from '#src/record/dataset.ts'
import { parseCompiled } from '#src/record/load/compiledTimeline.ts'
import { formatProblem } from '#src/record/problem.ts'
import { dataFiles } from './dataFiles.ts'
import { smallRecordFiles } from './smallRecord.ts'

export const site = 'https://example.org/kast/'

/** The input of published files, from data files; from those of the small record when none are given. */
export function aPublishInput(...files: DataFile[]): PageInput {
  return publishInputOf(files.length > 0 ? dataFiles(...files) : smallRecordFiles())
}

export function publishInputOf(files: readonly DataFile[]): PageInput {
  const { dataset, problems } = checkDataset(files, todayOf(files))
  if (!dataset)
    throw new Error(`the files have problems: ${problems.map((problem) => formatProblem(problem, 'en')).join('\n\n')}`)
  const compiled = compileDataset(dataset, () => 'hash')
  const { timeline } = parseCompiled(compiled)
  return pageInput({ dataset, timeline, site }, () => 'v1')
}
