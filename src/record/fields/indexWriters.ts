import { formatDay, parseDateSpan } from '#src/domain/time/dateSpan.ts'
import {
  type CountryCode,
  type KindId,
  kindIds,
  type StatusId,
  statusIds,
  type Texts,
  type ThemeId,
} from '#src/domain/vocabulary.ts'
import type { indexColumns, MoveColumns } from './indexColumns.ts'
import { dayLength, type IndexTables } from './indexReaders.ts'

/** The position of a row by its key: -1 for none. */
export type Positions = Readonly<
  Record<Exclude<keyof IndexTables, 'cities'> | 'moves' | 'sources', PositionOf<string>>
> & {
  cities: PositionOf<{ country: CountryCode; name: Texts }>
  /** The ids of all moves, in order. */
  ids: readonly string[]
}
type PositionOf<Key> = (key: Key) => number

/** Writes what a field gives to a column as its entry of a row; the reader of the same name in indexColumns.ts reads it back. */
export type IndexWriter<Given, Entry> = (value: Given, at: Positions, row: number) => Entry

const text: IndexWriter<string, string> = (value) => value

/** How each column of the index is written. Build only. */
export const indexWriters = {
  id: text,
  /** Most ids begin with the first day, and the column is next to nothing. */
  date: (date: string, { ids }, row): number | string => daysFrom(ids[row]?.slice(0, dayLength) ?? '', date),
  status: (id: StatusId) => statusIds.indexOf(id),
  outcomeUnknown: (isUnknown: boolean) => Number(isUnknown),
  postponedTo: (id: string | null, at) => (id === null ? -1 : at.moves(id)),
  kind: (id: KindId) => kindIds.indexOf(id),
  tour: (id: string | null, at) => (id === null ? -1 : at.tours(id)),
  occasion: (id: string | null, at) => (id === null ? -1 : at.occasions(id)),
  /** In the order of the table. */
  themes: (ids: readonly ThemeId[], at) => ids.map((id) => at.themes(id)).toSorted((a, b) => a - b),
  highlight: (label: Texts | null): 0 | [string, string] => (label && [label.es, label.en]) || 0,
  stops: (stops: readonly { country: CountryCode; city: Texts | null }[], at) =>
    stops.map(({ country, city }) => (city ? at.cities({ country, name: city }) : -1 - at.countries(country))),
  people: (ids: readonly string[], at) => ids.map((id) => at.people(id)),
  countries: (codes: readonly CountryCode[], at) => codes.map((code) => at.countries(code)),
  sources: (keys: readonly string[], at) => keys.map((key) => at.sources(key)),
  originCount: (count: number) => count,
} satisfies { [Name in keyof typeof indexColumns]: IndexWriter<never, MoveColumns[Name][number]> }

/** The number of days from a day to the last of a date that begins with it; the date itself where it is not of that form. */
function daysFrom(day: string, date: string): number | string {
  const span = parseDateSpan(date)
  if (!span || date === day) return span ? 0 : date
  return date === `${day}/${formatDay(span.last)}` && span.last > span.first ? span.last - span.first : date
}

export type IndexWriters = Readonly<Record<string, IndexWriter<never, unknown>>>

/** What a field gives to a column. */
export type IndexValues = { [Name in keyof typeof indexWriters]: Parameters<(typeof indexWriters)[Name]>[0] }
