import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { readDataFiles } from '#src/build/vite/readDataFiles.ts'
import { today } from '#src/domain/time/dateSpan.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { checkDataset } from '#src/record/check/checkDataset.ts'
import { compileDataset } from '#src/record/compile/compile.ts'
import { parseTimelineFile } from '#src/record/load/timelineFile.ts'

/** The record in data/ as the app holds it: checked, compiled and read back. */
export function ourRecord(): Timeline {
  const { dataset } = checkDataset(readDataFiles(resolve(import.meta.dirname, '../..')), today())
  if (!dataset) throw new Error('the record has problems: see tests/data.test.ts')
  return parseTimelineFile(JSON.parse(compileDataset(dataset, sha256).timeline.text)).timeline
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
