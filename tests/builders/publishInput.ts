import { resolve } from 'node:path'
import { checkDataset } from '#src/dataset/check/checkDataset.ts'
import { compileDataset } from '#src/dataset/compile.ts'
import type { DataFile } from '#src/dataset/dataset.ts'
import { parseTimelineFile } from '#src/dataset/timelineFile.ts'
import { today } from '#src/domain/dateSpan.ts'
import type { PageInput } from '#src/publish/publishInput.ts'
import { readDataFiles } from '../../plugins/readDataFiles.ts'
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
