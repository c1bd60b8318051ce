import type { Coordinates, Person } from '#src/domain/move.ts'
import { type CountryCode, kindIds, localeIds, statusIds, type Texts } from '#src/domain/vocabulary.ts'
import type { Dataset } from '../dataset.ts'
import type { ArticleRow, TimelineFile } from '../load/timelineFile.ts'
import type { MoveFile, SourceEntry } from '../schema.ts'
import { countryNames } from './countryNames.ts'
import { originCount } from './origins.ts'

/** The index of the record. `moveFiles` holds the detail file's name of each move, in the order of `dataset.moves`. */
export function compileTimeline(dataset: Dataset, moveFiles: string[], articles: ArticleRow[]): TimelineFile {
  const { record, moves, themes, tours, retired } = dataset
  const countries = table(moves.flatMap(countriesOf).toSorted(), (code) => code)
  const people = table(
    moves.flatMap((move) => move.counterparts).toSorted((a, b) => a.name.localeCompare(b.name, 'es')),
    ({ id }) => id,
  )
  const cities = table(
    moves.flatMap(({ places }) => places.flatMap(({ country, city }) => (city ? [{ country, name: city }] : []))),
    cityKey,
  )
  const pages = table(
    moves.flatMap((move) => move.sources.map(sourceKey)),
    (key) => key,
  )
  const themeAt = (id: string) => themes.findIndex((theme) => theme.id === id)
  const latest = moves.map(({ updated }) => updated).toSorted()
  return {
    format: 1,
    updated: latest.at(-1) ?? record.firstDay, // of a record without moves nothing was revised yet
    themes: themes.map(({ colours: _ofStyles, ...theme }) => theme),
    countries: countries.rows.map((code) => ({ code, name: countryNames(code) })),
    people: people.rows.map(({ id, name, country = null }) => ({ id, name, country, roles: rolesOf(id, moves) })),
    tours,
    cities: cities.rows.map((city) => ({ ...city, at: middleOf(city, moves) })),
    articles,
    moves: {
      id: moves.map(({ id }) => id),
      date: moves.map(({ date }) => date),
      status: moves.map(({ status }) => statusIds.indexOf(status)),
      outcomeUnknown: moves.map(({ status, outcomeNote }) => (status === 'announced' && outcomeNote ? 1 : 0)),
      postponedTo: moves.map(({ postponedTo }) => moves.findIndex(({ id }) => id === postponedTo)),
      kind: moves.map(({ kind }) => kindIds.indexOf(kind)),
      tour: moves.map(({ tour }) => tours.findIndex(({ id }) => id === tour)),
      themes: moves.map((move) => move.themes.map(themeAt).toSorted((a, b) => a - b)),
      es: moves.map(({ title }) => title.es),
      en: moves.map(({ title }) => title.en),
      stops: moves.map(({ places }) =>
        places.map(({ country, city }) =>
          city ? cities.at(cityKey({ country, name: city })) : -1 - countries.at(country),
        ),
      ),
      people: moves.map(({ counterparts }) => counterparts.map(({ id }) => people.at(id))),
      countries: moves.map((move) => countriesOf(move).map(countries.at)),
      sources: moves.map((move) => move.sources.map((source) => pages.at(sourceKey(source)))),
      originCount: moves.map(({ sources }) => originCount(sources)),
      file: moveFiles,
    },
    ...(retired.length > 0 && { retired }),
  }
}

/** The countries of a move's places and counterparts, and those it concerns: each once, in code order. */
export function countriesOf({ places, counterparts, concerns = [] }: MoveFile): CountryCode[] {
  const named = [...places, ...counterparts].flatMap(({ country }) => country ?? [])
  return [...new Set([...named, ...concerns])].toSorted()
}

/** The roles in which a person was met: a new one only where it differs from the one before. Moves are in order of time. */
function rolesOf(person: string, moves: readonly MoveFile[]): Person['roles'] {
  const roles: { text: Texts; since: string }[] = []
  for (const { date, counterparts } of moves) {
    for (const { id, role } of counterparts) {
      if (id === person && role.es !== roles.at(-1)?.text.es) roles.push({ text: role, since: date })
    }
  }
  return roles
}

/** The mean of a city's known points, to a hundredth of a degree (about a kilometre): where a map shows the city. */
function middleOf(city: City, moves: readonly MoveFile[]): Coordinates | null {
  const points = moves.flatMap(({ places }) =>
    places.flatMap(({ country, city: name, coordinates }) =>
      name && coordinates && cityKey({ country, name }) === cityKey(city) ? [coordinates] : [],
    ),
  )
  if (points.length === 0) return null
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length
  return [Math.round(mean(0) * 100) / 100, Math.round(mean(1) * 100) / 100]
}

/** The distinct rows of a list, the first of each key, and the position of a key. */
function table<Row>(list: readonly Row[], keyOf: (row: Row) => string) {
  const rows = [...new Map(list.toReversed().map((row) => [keyOf(row), row])).values()].toReversed()
  const positions = new Map(rows.map((row, index) => [keyOf(row), index]))
  return { rows, at: (key: string) => positions.get(key) ?? -1 }
}

function sourceKey(source: SourceEntry): string {
  return 'article' in source ? source.article : source.url
}

type City = { country: CountryCode; name: Texts }

function cityKey({ country, name }: City): string {
  return [country, ...localeIds.map((locale) => name[locale])].join('|')
}
