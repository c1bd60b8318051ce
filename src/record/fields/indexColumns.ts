import { kindIds, statusIds } from '#src/domain/vocabulary.ts'
import {
  type IndexReader,
  readChoice,
  readCount,
  readDate,
  readFlag,
  readMove,
  readOccasion,
  readRows,
  readSources,
  readStops,
  readText,
  readTexts,
  readTour,
} from './indexReaders.ts'

/**
 * The columns of the index, in the order in which it is written, each with its reader. They are apart from the table of
 * fields, which names them, and from indexWriters.ts, since the first page loads them and needs nothing else of either.
 */
export const indexColumns = {
  id: readText,
  date: readDate,
  status: readChoice(statusIds),
  outcomeUnknown: readFlag,
  postponedTo: readMove,
  kind: readChoice(kindIds),
  tour: readTour,
  occasion: readOccasion,
  themes: readRows('themes', ({ id }) => id),
  highlight: readTexts,
  stops: readStops,
  people: readRows('people', ({ id }) => id),
  countries: readRows('countries', ({ code }) => code),
  sources: readSources,
  originCount: readCount,
} as const

type Columns = typeof indexColumns
export type IndexColumns = Readonly<Record<string, IndexReader<never, unknown>>>

/** The columns as they travel: one entry a move in each. */
export type MoveColumns = { [Name in keyof Columns]: NonNullable<Parameters<Columns[Name]>[0]>[] }

/** A row, read. */
export type IndexRow = { [Name in keyof Columns]: Exclude<ReturnType<Columns[Name]>, undefined> }
