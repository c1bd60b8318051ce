import { resolve } from 'node:path'
import type { PageInput } from '#src/build/publishInput.ts'
import { readDataFiles } from '#src/build/vite/readDataFiles.ts'
import { today } from '#src/domain/time/dateSpan.ts'
import { checkDataset } from '#src/record/check/checkDataset.ts'
import { compileDataset } from '#src/record/compile/compile.ts'
import type { DataFile } from '#src/record/dataset.ts'
import { parseTimelineFile } from '#src/record/load/timelineFile.ts'
import { dataFiles } from './dataFiles.ts'

export const site = 'https://example.org/kast/'

/** What publishers write from, made of data files; those of the record when none are given. */
export function aPublishInput(...files: DataFile[]): PageInput {
  const all = files.length > 0 ? dataFiles(...files) : readDataFiles(resolve(import.meta.dirname, '../..'))
  const { dataset, problems } = checkDataset(all, today())
  if (!dataset) throw new Error(`the files have problems: ${JSON.stringify(problems, null, 1)}`)
  const { timeline } = parseTimelineFile(JSON.parse(compileDataset(dataset, () => 'hash').timeline.text))
  return { dataset, timeline, site, pictureVersion: () => 'v1' }
}
