/**
 * The record in data/, or in the folder that DATA_DIR names. Tests read it by this file alone: those that import it, also
 * through others, run again on a copy that has grown and changed (tests/grown/). It grows: tests may state only what holds
 * of any record.
 */
import { resolve } from 'node:path'
import { readDataFiles } from '#src/build/vite/readDataFiles.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { DataFile } from '#src/record/dataset.ts'
import { timelineOf } from './timelineOf.ts'

/** The record as the app holds it. */
export function ourRecord(): Timeline {
  return timelineOf(ourRecordFiles())
}

export function ourRecordFiles(): DataFile[] {
  return readDataFiles(resolve(import.meta.dirname, '../..'))
}
