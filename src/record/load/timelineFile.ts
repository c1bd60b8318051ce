import type { Coordinates, Country, Move, Person, Stop, Theme } from '#src/domain/move.ts'
import type { RecordFacts } from '#src/domain/record.ts'
import { parseDateSpan } from '#src/domain/time/dateSpan.ts'
import { phaseOf } from '#src/domain/time/phase.ts'
import { buildTimeline, type Timeline, type Tour } from '#src/domain/timeline.ts'
import { type CountryCode, type KindId, kindIds, type StatusId, statusIds, type Texts } from '#src/domain/vocabulary.ts'
import { DatasetError } from './datasetError.ts'
import type { Retired } from './retiredOf.ts'

/**
 * The light index of the record as it travels: tables, and one column a property with one entry a move. Columns name
 * table rows by position. They pack to a fraction of what rows would take and parse at once.
 */
export type TimelineFile = {
  format: 1
  updated: string
  themes: Theme[]
  countries: Country[]
  people: Person[]
  tours: Tour[]
  /** `at` is the middle of its places, null when none has coordinates. */
  cities: { country: CountryCode; name: Texts; at: Coordinates | null }[]
  articles: ArticleRow[]
  moves: MoveColumns
  /** What became of published ids that nothing has any more; left out while there is none. */
  retired?: Retired[]
}

/** What lists of articles show, and the name of the file with the whole text. */
export type ArticleRow = { id: string; label: Texts; language: string; moves: string[]; file: string }

export type MoveColumns = {
  id: string[]
  date: string[]
  status: number[]
  /** 1 for an announced move whose outcome is not known. */
  outcomeUnknown: number[]
  /** For a postponed move the row in which it was made good, -1 for none. */
  postponedTo: number[]
  kind: number[]
  /** Position in `tours`, -1 for none. */
  tour: number[]
  themes: number[][]
  es: string[]
  en: string[]
  /** For each stop a position in `cities`; a country without a city is -1 - its position in `countries`. */
  stops: number[][]
  people: number[][]
  countries: number[][]
  /** The number of each source; the same page has the same number in every move. */
  sources: number[][]
  originCount: number[]
  /** The name of the detail file below data/moves/. */
  file: string[]
}

/** The record as the app holds it, and where the files of each entry are. */
export type LoadedTimeline = {
  timeline: Timeline
  files: ReadonlyMap<string, string>
  articles: readonly ArticleRow[]
  retired: readonly Retired[]
  /** Rows that could not be read: the rest is shown all the same. */
  broken: number
}

/** Reads the index. Throws a DatasetError when it is not one; single rows that make no sense are left out and counted. */
export function parseTimelineFile(json: unknown, record: RecordFacts): LoadedTimeline {
  const file = checkTimelineFile(json)
  const moves: Move[] = []
  const files = new Map<string, string>()
  file.moves.id.forEach((id, row) => {
    const move = readMove(file, row, record)
    if (!move || files.has(id)) return
    moves.push(move)
    files.set(id, String(file.moves.file[row]))
  })
  const { updated, themes, countries, people, tours, articles } = file
  const timeline = buildTimeline({ record, updated, themes, countries, people, tours, moves })
  return { timeline, files, articles, retired: file.retired ?? [], broken: file.moves.id.length - moves.length }
}

function readMove(
  { moves, themes, countries, people, tours, cities }: TimelineFile,
  row: number,
  record: RecordFacts,
): Move | null {
  const span = parseDateSpan(String(moves.date[row]))
  const kind: KindId | undefined = kindIds[moves.kind[row] ?? -1]
  const status: StatusId | undefined = statusIds[moves.status[row] ?? -1]
  const id = moves.id[row]
  const date = moves.date[row]
  const es = moves.es[row]
  const en = moves.en[row]
  const listed = listColumns.every((name) => Array.isArray(moves[name][row]))
  if (!span || !kind || !status || !id || !date || !es || !en || !listed) return null
  return {
    id,
    date,
    span,
    status,
    outcomeUnknown: moves.outcomeUnknown[row] === 1,
    postponedTo: moves.id[moves.postponedTo[row] ?? -1] ?? null,
    kind,
    phase: phaseOf(span, record.phases),
    tour: tours[moves.tour[row] ?? -1]?.id ?? null,
    themes: pick(themes, moves.themes[row]).map((theme) => theme.id),
    title: { es, en },
    stops: (moves.stops[row] ?? []).flatMap((at): Stop[] => {
      const city = cities[at]
      if (city) return [{ country: city.country, city: city.name, ...(city.at && { at: city.at }) }]
      const country = countries[-1 - at]
      return country ? [{ country: country.code, city: null }] : []
    }),
    people: pick(people, moves.people[row]).map((person) => person.id),
    countries: pick(countries, moves.countries[row]).map((country) => country.code),
    sources: moves.sources[row] ?? [],
    originCount: moves.originCount[row] ?? 0,
  }
}

function pick<Row>(table: readonly Row[], positions: readonly number[] | undefined): Row[] {
  return (positions ?? []).flatMap((at) => {
    const row = table[at]
    return row === undefined ? [] : [row]
  })
}

const listColumns = [
  'themes',
  'stops',
  'people',
  'countries',
  'sources',
] as const satisfies readonly (keyof MoveColumns)[]

const columnNames = [
  'id',
  'date',
  'status',
  'outcomeUnknown',
  'postponedTo',
  'kind',
  'tour',
  'themes',
  'es',
  'en',
  'stops',
  'people',
  'countries',
  'sources',
  'originCount',
  'file',
] as const satisfies readonly (keyof MoveColumns)[]

function checkTimelineFile(json: unknown): TimelineFile {
  const file = json as Partial<TimelineFile> | null
  const tables = [file?.themes, file?.countries, file?.people, file?.tours, file?.cities, file?.articles]
  const rows = file?.moves?.id?.length
  const whole =
    file?.format === 1 &&
    tables.every(Array.isArray) &&
    columnNames.every((name) => Array.isArray(file.moves?.[name]) && file.moves[name].length === rows)
  if (!whole) throw new DatasetError('shape')
  return file as TimelineFile
}
