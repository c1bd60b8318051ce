import type { Day } from '#src/domain/time/dateSpan.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import type { DataFile } from '#src/record/dataset.ts'
import { type Plan, planImport } from './apply/planImport.ts'
import type { Fault } from './fault.ts'
import { parseColumnMap } from './map/columnMap.ts'
import type { Only } from './read/onlyRows.ts'
import { readFile } from './readFile.ts'
import type { Reading } from './reading.ts'
import { knownRecord } from './rows/knownRecord.ts'

/**
 * `path` is that of the file, as the editor gave it. `map` is the text of a map file. `language` is that of texts in one
 * language alone, by default that of the record.
 */
export type ImportOptions = {
  path: string
  map: string | null
  only: Only | null
  language: Locale | null
  today: Day
}

/** Reads a file for a record, and plans what of it is to be written. Writes nothing. */
export function importFile(
  bytes: Uint8Array,
  record: readonly DataFile[],
  { path, map, only, language, today }: ImportOptions,
): { reading: Reading; plan: Plan } {
  const known = knownRecord(record)
  const columns = map === null ? null : parseColumnMap(map)
  if (columns && 'faults' in columns) return nothingRead(columns.faults)
  const reading = readFile(bytes, path, {
    map: columns?.map ?? null,
    only,
    known,
    today,
    language: language ?? known.locale,
  })
  return { reading, plan: planImport(reading, record, today) }
}

function nothingRead(faults: readonly Fault[]): { reading: Reading; plan: Plan } {
  return {
    reading: { unit: 'row', total: 0, leftOut: 0, moves: [], faults, tours: [], unread: [] },
    plan: { moves: [], faults, files: [] },
  }
}
