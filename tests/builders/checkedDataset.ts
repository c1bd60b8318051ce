import { toDay } from '#src/domain/time/dateSpan.ts'
import { checkDataset } from '#src/record/check/checkDataset.ts'
import type { DataFile, Dataset } from '#src/record/dataset.ts'
import { formatProblem } from '#src/record/problem.ts'
import { dataFiles } from './dataFiles.ts'

/** The dataset of some files, which must be free of problems on 1 August 2026. */
export function datasetOf(...files: DataFile[]): Dataset {
  const { dataset, problems } = checkDataset(dataFiles(...files), toDay('2026-08-01'))
  if (!dataset) throw new Error(problems.map((problem) => formatProblem(problem, 'en')).join('\n'))
  return dataset
}
