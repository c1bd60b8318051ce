import type { Move } from '#src/domain/move.ts'
import type { RecordFacts } from '#src/domain/record.ts'
import { type Day, parseDateSpan } from '#src/domain/time/dateSpan.ts'
import { phaseOf } from '#src/domain/time/phase.ts'
import { buildTimeline, type CoveredPeriod, type Timeline, withTitles } from '#src/domain/timeline.ts'
import { type Locale, localeIds, type Texts } from '#src/domain/vocabulary.ts'
import { type IndexColumns, type IndexRow, indexColumns, type MoveColumns } from '../fields/indexColumns.ts'
import type { IndexTables } from '../fields/indexReaders.ts'
import { DatasetError } from './datasetError.ts'
import type { Retired } from './retiredOf.ts'
import { type SearchPiece, type SearchRow, searchPiecesOf } from './searchFiles.ts'
import { type ReadTitles, type TitleRow, type YearTitles, yearTitlesOf } from './titleFiles.ts'

/**
 * The index of the record as a JSON file, small since every page loads it: tables, and one column a property with one
 * entry a move: what filters, counts and drawing need. Columns name table rows by position. They pack to a fraction of what
 * rows would take and parse at once. Titles are in files of their own.
 */
export type TimelineFile = IndexTables & {
  format: 2
  updated: string
  coverage: CoveredPeriod[]
  /** The day of the last search; left out where the record does not say. */
  searchedUntil?: Day
  articles: ArticleRow[]
  moves: MoveColumns
  /** The files of titles, by the year in which moves begin, in order of time. */
  titles: TitleRow[]
  /** The pieces of the search index, in order of time. */
  search: SearchRow[]
  /** The names of the files with all sources and all corrections. */
  sourcesFile: string
  correctionsFile: string
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
  /** The name of the detail file of each move of which the title has been read. */
  files: ReadonlyMap<string, string>
  /** The files of titles by year, newest first. */
  titles: readonly YearTitles[]
  /** The pieces of the search index, newest first. */
  search: readonly SearchPiece[]
  articles: readonly ArticleRow[]
  retired: readonly Retired[]
  /** The names of the files with all sources and all corrections. */
  sourcesFile: string | null
  correctionsFile: string | null
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
  const known = new Set<string>()
  file.moves.id.forEach((_id, row) => {
    const entry = readRow(file, readers, row)
    const span = entry && parseDateSpan(entry.date)
    if (!entry || !span || known.has(entry.id)) return
    moves.push({ ...entry, span, phase: phaseOf(span, record.phases), title: noTitle })
    known.add(entry.id)
  })
  const { updated, themes, countries, people, tours, occasions, coverage, searchedUntil = null, articles } = file
  const timeline = buildTimeline({
    record,
    updated,
    themes,
    countries,
    people,
    tours,
    occasions,
    coverage,
    searchedUntil,
    moves,
  })
  return {
    timeline,
    files: new Map(),
    titles: yearTitlesOf(file.titles, file.moves.id),
    search: searchPiecesOf(file.search, file.moves.id),
    articles,
    retired: file.retired ?? [],
    sourcesFile: file.sourcesFile ?? null,
    correctionsFile: file.correctionsFile ?? null,
    broken: file.moves.id.length - moves.length,
  }
}

const noTitle: Move['title'] = { es: null, en: null }

/** The same with the titles of more files. A file that the index does not name is passed over. */
export function addTitles(loaded: LoadedTimeline, read: readonly ReadTitles[]): LoadedTimeline {
  const more = new Map<string, Partial<Record<Locale, string>>>()
  const files = new Map(loaded.files)
  const fileAt = new Map(read.map(({ path, file }) => [path, file]))
  const titles = loaded.titles.map((year) => {
    const added = localeIds.filter((locale) => fileAt.has(year.files[locale]) && !year.read.includes(locale))
    for (const locale of added) {
      const file = fileAt.get(year.files[locale])
      year.ids.forEach((id, at) => {
        more.set(id, { ...more.get(id), [locale]: file?.titles[at] })
        files.set(id, detailFileName(id, file?.versions[at] ?? ''))
      })
    }
    return added.length > 0 ? { ...year, read: [...year.read, ...added] } : year
  })
  return { ...loaded, timeline: withTitles(loaded.timeline, more), files, titles }
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
    const value = read(moves[name]?.[row] as never, file, file.moves.id, row)
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
    file?.format !== 2 ||
    !tables.every(Array.isArray) ||
    !Object.keys(columns).every((name) => isWhole(moves[name]))
  ) {
    throw new DatasetError('shape')
  }
  return file as TimelineFile
}
