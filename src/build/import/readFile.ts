import type { Day } from '#src/domain/time/dateSpan.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { readDossier } from './dossier/readDossier.ts'
import { type Fault, fileFault } from './fault.ts'
import { type ColumnMap, ownColumns } from './map/columnMap.ts'
import { decodeFile } from './read/decodeFile.ts'
import type { Only } from './read/onlyRows.ts'
import { readTable } from './read/table.ts'
import type { Reading } from './reading.ts'
import type { KnownRecord } from './rows/knownRecord.ts'
import { readRows } from './rows/readRows.ts'
import { slideMap } from './timelinejs/slideMap.ts'
import { isSlideTable, slideTable, slideTableOfJson } from './timelinejs/timelineJsTable.ts'

/** `language` is that of texts of which the file has one language alone. */
export type ReadOptions = {
  map: ColumnMap | null
  only: Only | null
  known: KnownRecord
  today: Day
  language: Locale
}

/** Reads a file of any form that an import takes: a table, slides of TimelineJS as a table or as JSON, a dossier. */
export function readFile(bytes: Uint8Array, path: string, options: ReadOptions): Reading {
  const decoded = decodeFile(bytes, path)
  if (!('text' in decoded)) return unreadable(fileFault(decoded))
  const { text } = decoded
  if (/^\s*[{[]/.test(text)) return readJson(text, options)
  const table = readTable(text)
  const { known, today, only, language } = options
  if (isSlideTable(table.columns)) {
    return readRows(slideTable(table), { map: slideMap(language, options.map ?? undefined), known, today, only })
  }
  return readRows(table, { map: options.map ?? ownColumns(table.columns), known, today, only })
}

function readJson(text: string, { map, only, known, today, language }: ReadOptions): Reading {
  const json = parsedJson(text)
  if (json === undefined) return unreadable(fileFault((t) => t.badJson))
  const slides = slideTableOfJson(json)
  if (slides)
    return { ...readRows(slides, { map: slideMap(language, map ?? undefined), known, today, only }), unit: 'entry' }
  return readDossier(json, known, today) ?? unreadable(fileFault((t) => t.unknownFormat))
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function unreadable(fault: Fault): Reading {
  return { unit: 'row', total: 0, leftOut: 0, moves: [], faults: [fault], tours: [], unread: [] }
}
