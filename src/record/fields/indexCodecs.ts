import type { Coordinates, Country, Person, Stop, Theme } from '#src/domain/move.ts'
import type { Tour } from '#src/domain/timeline.ts'
import type { CountryCode, Texts, ThemeId } from '#src/domain/vocabulary.ts'

/** The tables of the index, whose rows the columns of moves name by position. */
export type IndexTables = {
  themes: Theme[]
  countries: Country[]
  people: Person[]
  tours: Tour[]
  /** `at` is the middle of its places, null when none has coordinates. */
  cities: { country: CountryCode; name: Texts; at: Coordinates | null }[]
}

/** The position of a row by its key, for the build: -1 for none. */
export type Positions = Readonly<
  Record<Exclude<keyof IndexTables, 'cities'> | 'moves' | 'sources', PositionOf<string>>
> & {
  cities: PositionOf<{ country: CountryCode; name: Texts }>
}
type PositionOf<Key> = (key: Key) => number

/**
 * How a column of the index is written and read back. `decode` gives undefined for what makes no sense, and the row is
 * then left out; `ids` are those of all moves.
 */
export type Codec<Given, Entry, Read> = {
  encode(this: void, value: Given, at: Positions): Entry
  decode(this: void, entry: Entry | undefined, tables: IndexTables, ids: readonly string[]): Read | undefined
}

export const textCodec: Codec<string, string, string> = {
  encode: (text) => text,
  decode: (entry) => (typeof entry === 'string' && entry !== '' ? entry : undefined),
}

/** 1 for true. */
export const flagCodec: Codec<boolean, number, boolean> = {
  encode: Number,
  decode: (entry) => entry === 1,
}

export const countCodec: Codec<number, number, number> = {
  encode: (count) => count,
  decode: (entry) => entry ?? 0,
}

/** The position in a closed list. */
export function choiceCodec<Id extends string>(ids: readonly Id[]): Codec<Id, number, Id> {
  return { encode: (id) => ids.indexOf(id), decode: (entry) => ids[entry ?? -1] }
}

/** The row of another move, -1 for none. */
export const moveCodec: Codec<string | null, number, string | null> = {
  encode: (id, at) => (id === null ? -1 : at.moves(id)),
  decode: (entry, _tables, ids) => ids[entry ?? -1] ?? null,
}

/** The position in `tours`, -1 for none. */
export const tourCodec: Codec<string | null, number, string | null> = {
  encode: (id, at) => (id === null ? -1 : at.tours(id)),
  decode: (entry, { tours }) => tours[entry ?? -1]?.id ?? null,
}

/** Positions in a table. */
export function rowsCodec<Name extends 'themes' | 'countries' | 'people', Key extends string>(
  table: Name,
  keyOf: (row: IndexTables[Name][number]) => Key,
): Codec<readonly Key[], number[], Key[]> {
  return {
    encode: (keys, at) => keys.map((key) => at[table](key)),
    decode: (entry, tables) =>
      listOf(entry, (position) => {
        const row: IndexTables[Name][number] | undefined = tables[table][position]
        return row === undefined ? [] : [keyOf(row)]
      }),
  }
}

/** Positions in `themes`, in the order of the table. */
export const themesCodec: Codec<readonly ThemeId[], number[], ThemeId[]> = {
  encode: (ids, at) => ids.map((id) => at.themes(id)).toSorted((a, b) => a - b),
  decode: rowsCodec('themes', ({ id }) => id).decode,
}

/** The number of each source; the same page has the same number in every move. */
export const sourcesCodec: Codec<readonly string[], number[], number[]> = {
  encode: (keys, at) => keys.map((key) => at.sources(key)),
  decode: (entry) => (Array.isArray(entry) ? entry : undefined),
}

/** For each stop a position in `cities`; a country without a city is -1 - its position in `countries`. */
export const stopsCodec: Codec<readonly { country: CountryCode; city: Texts | null }[], number[], Stop[]> = {
  encode: (stops, at) =>
    stops.map(({ country, city }) => (city ? at.cities({ country, name: city }) : -1 - at.countries(country))),
  decode: (entry, { cities, countries }) =>
    listOf(entry, (position): Stop[] => {
      const city = cities[position]
      if (city) return [{ country: city.country, city: city.name, ...(city.at && { at: city.at }) }]
      const country = countries[-1 - position]
      return country ? [{ country: country.code, city: null }] : []
    }),
}

/** What the positions of an entry stand for, without those that name no row. Undefined where the entry is no list. */
function listOf<Row>(entry: readonly number[] | undefined, rowsAt: (position: number) => Row[]): Row[] | undefined {
  return Array.isArray(entry) ? entry.flatMap(rowsAt) : undefined
}
