import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Timeline } from '#src/domain/timeline.ts'
import type { DataFile } from '#src/record/dataset.ts'
import { timelineOf } from './timelineOf.ts'

const folder = resolve(import.meta.dirname, '../records/small')

/** The record in tests/records/small/ as the app parses it. It never grows, so tests can have counts by hand. */
export function smallRecord(): Timeline {
  return timelineOf(smallRecordFiles())
}

/** Its files, with the paths that they would have below data/. */
export function smallRecordFiles(): DataFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json'))
    .toSorted()
    .map((path) => ({ path: `data/${path}`, text: readFileSync(join(folder, path), 'utf8') }))
}
