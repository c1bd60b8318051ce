import { kindIds, statusIds } from '#src/domain/vocabulary.ts'
import {
  type Codec,
  choiceCodec,
  countCodec,
  flagCodec,
  moveCodec,
  rowsCodec,
  sourcesCodec,
  stopsCodec,
  textCodec,
  themesCodec,
  tourCodec,
} from './indexCodecs.ts'

/**
 * The columns of the index, in the order in which it is written. They are apart from the table of fields, which names
 * them, since the first page loads them and needs nothing else of it.
 */
export const indexColumns = {
  id: textCodec,
  date: textCodec,
  status: choiceCodec(statusIds),
  outcomeUnknown: flagCodec,
  postponedTo: moveCodec,
  kind: choiceCodec(kindIds),
  tour: tourCodec,
  themes: themesCodec,
  es: textCodec,
  en: textCodec,
  stops: stopsCodec,
  people: rowsCodec('people', ({ id }) => id),
  countries: rowsCodec('countries', ({ code }) => code),
  sources: sourcesCodec,
  originCount: countCodec,
  /** The name of the detail file below data/moves/: of no field. */
  file: textCodec,
} as const

type Columns = typeof indexColumns
export type IndexColumns = Readonly<Record<string, Codec<unknown, unknown, unknown>>>

/** What a field gives to a column. */
export type IndexValues = {
  [Name in keyof Columns]: Columns[Name] extends Codec<infer Given, infer _E, infer _R> ? Given : never
}

/** The columns as they travel: one entry a move in each. */
export type MoveColumns = { [Name in keyof Columns]: ReturnType<Columns[Name]['encode']>[] }

/** A row, read. */
export type IndexRow = { [Name in keyof Columns]: Exclude<ReturnType<Columns[Name]['decode']>, undefined> }
