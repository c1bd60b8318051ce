import { type Locale, localeIds, type MoveId, type Texts } from '#src/domain/vocabulary.ts'
import { DatasetError } from './datasetError.ts'

/**
 * The titles of the moves of one year in one language, in the order of the index, and the versions of their detail files,
 * which the names of these have between the id and ".json".
 */
export type TitleFile = { titles: string[]; versions: string[] }

/** A year in the index: how many moves begin in it, and the file of their titles in each language. */
export type TitleRow = { year: number; moves: number; files: Texts }

/** The moves that begin in a year, in order of time, the files of their titles, and the languages that have been read. */
export type YearTitles = { year: number; ids: readonly MoveId[]; files: Texts; read: readonly Locale[] }

/** As many as built lists hold. */
const firstMoves = 60

/** A file of titles that has been read, by its address below data/. */
export type ReadTitles = { path: string; file: TitleFile }

/**
 * The years of the index, newest first, with the ids of their moves. Throws a DatasetError where they do not cover all
 * rows.
 */
export function yearTitlesOf(rows: unknown, ids: readonly MoveId[]): YearTitles[] {
  if (!Array.isArray(rows)) throw new DatasetError('shape')
  let end = 0
  const years = (rows as readonly (Partial<TitleRow> | null)[]).map((row) => {
    const { year, moves, files } = row ?? {}
    const isWhole = typeof year === 'number' && typeof moves === 'number' && localeIds.every((id) => files?.[id])
    if (!isWhole) throw new DatasetError('shape')
    const begin = end
    end += moves
    return { year, ids: ids.slice(begin, end), files: files as Texts, read: [] }
  })
  if (end !== ids.length) throw new DatasetError('shape')
  return years.toReversed()
}

/** The newest years, as many as have the moves of a first view. */
export function newestYears(years: readonly YearTitles[]): readonly YearTitles[] {
  let moves = 0
  return years.filter(({ ids }) => {
    const isFirst = moves < firstMoves
    moves += ids.length
    return isFirst
  })
}

/** Reads a file of titles. Throws a DatasetError when it is none, or not of that many moves. */
export function parseTitleFile(json: unknown, moves: number): TitleFile {
  const file = json as Partial<TitleFile> | null
  const isWhole = (list: unknown) => Array.isArray(list) && list.length === moves
  if (!isWhole(file?.titles) || !isWhole(file?.versions)) throw new DatasetError('shape')
  return file as TitleFile
}
