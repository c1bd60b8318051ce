import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { checkDataset } from '#src/dataset/check/checkDataset.ts'
import { compileDataset } from '#src/dataset/compile.ts'
import { parseTimelineFile } from '#src/dataset/timelineFile.ts'
import { today } from '#src/domain/dateSpan.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { readDataFiles } from '../../plugins/readDataFiles.ts'

/** The record in data/ as the app holds it: checked, compiled and read back. */
export function ourRecord(): Timeline {
  const { dataset } = checkDataset(readDataFiles(resolve(import.meta.dirname, '../..')), today())
  if (!dataset) throw new Error('the record has problems: see tests/data.test.ts')
  return parseTimelineFile(JSON.parse(compileDataset(dataset, sha256).timeline.text)).timeline
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
