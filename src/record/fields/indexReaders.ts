import type { Coordinates, Country, Person, Stop, Theme } from '#src/domain/move.ts'
import { formatDay, parseDateSpan } from '#src/domain/time/dateSpan.ts'
import type { Occasion, Tour } from '#src/domain/timeline.ts'
import type { CountryCode, Texts } from '#src/domain/vocabulary.ts'

/** The tables of the index, whose rows the columns of moves name by position. */
export type IndexTables = {
  themes: Theme[]
  countries: Country[]
  people: Person[]
  tours: Tour[]
  occasions: Occasion[]
  /** `at` is the middle of its places, null when none has coordinates. */
  cities: { country: CountryCode; name: Texts; at: Coordinates | null }[]
}

/**
 * Reads an entry of a column of the index, which {@link IndexColumns} pairs with how it is written. Undefined for what
 * makes no sense: the row is then left out. `ids` are those of all moves, `row` is the position of this one.
 */
export type IndexReader<Entry, Read> = (
  entry: Entry | undefined,
  tables: IndexTables,
  ids: readonly string[],
  row: number,
) => Read | undefined

export const readText: IndexReader<string, string> = (entry) => textOf(entry)

/** EDTF; for dates from the day with which the id begins, the number of days to the last. */
export const readDate: IndexReader<number | string, string> = (entry, _tables, ids, row) => {
  if (typeof entry !== 'number') return textOf(entry)
  const first = ids[row]?.slice(0, dayLength)
  const span = parseDateSpan(first ?? '')
  return span && entry > 0 ? `${first}/${formatDay(span.first + entry)}` : first
}

export const readFlag: IndexReader<number, boolean> = (entry) => entry === 1

export const readCount: IndexReader<number, number> = (entry) => entry ?? 0

/** The position in a closed list. */
export function readChoice<Id extends string>(ids: readonly Id[]): IndexReader<number, Id> {
  return (entry) => ids[entry ?? -1]
}

/** The row of another move, -1 for none. */
export const readMove: IndexReader<number, string | null> = (entry, _tables, ids) => ids[entry ?? -1] ?? null

/** The position in `tours`, -1 for none. */
export const readTour: IndexReader<number, string | null> = (entry, { tours }) => tours[entry ?? -1]?.id ?? null

/** The position in `occasions`, -1 for none. */
export const readOccasion: IndexReader<number, string | null> = (entry, { occasions }) =>
  occasions[entry ?? -1]?.id ?? null

/** The text in Spanish and English, 0 for none: most moves have none, and the column stays small. */
export const readTexts: IndexReader<0 | [string, string], Texts | null> = (entry) =>
  entry ? { es: entry[0], en: entry[1] } : null

/** Positions in a table. */
export function readRows<Name extends 'themes' | 'countries' | 'people', Key extends string>(
  table: Name,
  keyOf: (row: IndexTables[Name][number]) => Key,
): IndexReader<number[], Key[]> {
  return (entry, tables) =>
    listOf(entry, (position) => {
      const row: IndexTables[Name][number] | undefined = tables[table][position]
      return row === undefined ? [] : [keyOf(row)]
    })
}

/** The number of each source; the same page has the same number in every move. */
export const readSources: IndexReader<number[], number[]> = (entry) => (Array.isArray(entry) ? entry : undefined)

/** For each stop a position in `cities`; a country without a city is -1 - its position in `countries`. */
export const readStops: IndexReader<number[], Stop[]> = (entry, { cities, countries }) =>
  listOf(entry, (position): Stop[] => {
    const city = cities[position]
    if (city) return [{ country: city.country, city: city.name, ...(city.at && { at: city.at }) }]
    const country = countries[-1 - position]
    return country ? [{ country: country.code, city: null }] : []
  })

/** What the positions of an entry stand for, without those that name no row. Undefined where the entry is no list. */
function listOf<Row>(entry: readonly number[] | undefined, rowsAt: (position: number) => Row[]): Row[] | undefined {
  return Array.isArray(entry) ? entry.flatMap(rowsAt) : undefined
}

/** Of a day as EDTF writes it: four figures, two and two, with their hyphens. */
export const dayLength = 10

function textOf(entry: string | undefined): string | undefined {
  return typeof entry === 'string' && entry !== '' ? entry : undefined
}
