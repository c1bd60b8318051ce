import type { Move } from '#src/domain/move.ts'
import type { RecordFacts } from '#src/domain/record.ts'
import { parseDateSpan } from '#src/domain/time/dateSpan.ts'
import { phaseOf } from '#src/domain/time/phase.ts'
import { buildTimeline, type CoveredPeriod, type Timeline } from '#src/domain/timeline.ts'
import type { Texts } from '#src/domain/vocabulary.ts'
import { type IndexColumns, type IndexRow, indexColumns, type MoveColumns } from '../fields/indexColumns.ts'
import type { IndexTables } from '../fields/indexReaders.ts'
import { DatasetError } from './datasetError.ts'
import type { Retired } from './retiredOf.ts'

/**
 * The index of the record as a JSON file, small since every page loads it: tables, and one column a property with one entry a move. Columns name
 * table rows by position. They pack to a fraction of what rows would take and parse at once.
 */
export type TimelineFile = IndexTables & {
  format: 1
  updated: string
  coverage: CoveredPeriod[]
  articles: ArticleRow[]
  moves: MoveColumns
  /** The name of the file with all sources. */
  sourcesFile: string
  /** What became of published ids that nothing has any more; left out while there is none. */
  retired?: Retired[]
}

/** What lists of articles show, and the name of the file with the whole text. */
export type ArticleRow = {
  id: string
  label: Texts
  language: string
  /** Null where the text is unsigned. */
  author: string | null
  moves: string[]
  file: string
}

/** The record as the app holds it, and where the files of each entry are. */
export type LoadedTimeline = {
  timeline: Timeline
  files: ReadonlyMap<string, string>
  articles: readonly ArticleRow[]
  retired: readonly Retired[]
  /** The name of the file with all sources. */
  sourcesFile: string | null
  /** Rows that could not be read: the rest is shown all the same. */
  broken: number
}

/** Reads the index. Throws a DatasetError when it is not one; single rows that make no sense are left out and counted. */
export function parseTimelineFile(
  json: unknown,
  record: RecordFacts,
  columns: IndexColumns = indexColumns,
): LoadedTimeline {
  const file = checkTimelineFile(json, columns)
  const readers = Object.entries(columns)
  const moves: Move[] = []
  const files = new Map<string, string>()
  file.moves.id.forEach((_id, row) => {
    const entry = readRow(file, readers, row)
    const span = entry && parseDateSpan(entry.date)
    if (!entry || !span || files.has(entry.id)) return
    const { es, en, version, ...read } = entry
    moves.push({ ...read, span, phase: phaseOf(span, record.phases), title: { es, en } })
    files.set(entry.id, detailFileName(entry.id, version))
  })
  const { updated, themes, countries, people, tours, occasions, coverage, articles } = file
  const timeline = buildTimeline({
    record,
    updated,
    themes,
    countries,
    people,
    tours,
    occasions,
    coverage,
    moves,
  })
  return {
    timeline,
    files,
    articles,
    retired: file.retired ?? [],
    sourcesFile: file.sourcesFile ?? null,
    broken: file.moves.id.length - moves.length,
  }
}

/** The name of the file that holds all of a move, below data/moves/. */
export function detailFileName(id: string, version: string): string {
  return `${id}.${version}.json`
}

/** A row, by the names of its columns. Null when one of them cannot be read. */
function readRow(file: TimelineFile, readers: [string, IndexColumns[string]][], row: number): IndexRow | null {
  const moves: Readonly<Record<string, readonly unknown[]>> = file.moves
  const entry: Record<string, unknown> = {}
  for (const [name, read] of readers) {
    const value = read(moves[name]?.[row] as never, file, file.moves.id)
    if (value === undefined) return null
    entry[name] = value
  }
  return entry as IndexRow
}

function checkTimelineFile(json: unknown, columns: IndexColumns): TimelineFile {
  const file = json as Partial<TimelineFile> | null
  const tables = [
    [file?.themes, file?.countries, file?.people, file?.cities],
    [file?.tours, file?.occasions, file?.coverage, file?.articles],
  ].flat()
  const moves: Readonly<Record<string, unknown>> = file?.moves ?? {}
  const rows = file?.moves?.id?.length
  const isWhole = (column: unknown) => Array.isArray(column) && column.length === rows
  if (
    file?.format !== 1 ||
    !tables.every(Array.isArray) ||
    !Object.keys(columns).every((name) => isWhole(moves[name]))
  ) {
    throw new DatasetError('shape')
  }
  return file as TimelineFile
}
