import type { Coordinates, Person } from '#src/domain/move.ts'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { type CountryCode, localeIds, type Texts } from '#src/domain/vocabulary.ts'
import type { Dataset } from '../dataset.ts'
import { countriesOf } from '../fields/derived.ts'
import type { Positions } from '../fields/indexWriters.ts'
import { sourceKey } from '../fields/source.ts'
import type { ArticleRow, TimelineFile } from '../load/timelineFile.ts'
import type { MoveFile } from '../schema.ts'
import { countryNames } from './countryNames.ts'
import { type MoveTables, moveColumns } from './moveColumns.ts'
import { agencyDefaults } from './origins.ts'

/** The index of the record, without what names other files. */
export function compileTimeline(
  dataset: Dataset,
  articles: ArticleRow[],
  tables: MoveTables = {},
): Omit<TimelineFile, 'sourcesFile' | 'correctionsFile' | 'titles' | 'search'> {
  const { record, coverage, moves, themes, tours, occasions, retired } = dataset
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
    moves.flatMap(({ sources }) => sources.map(sourceKey)),
    (key) => key,
  )
  const at: Positions = {
    themes: table(themes, ({ id }) => id).at,
    countries: countries.at,
    people: people.at,
    tours: table(tours, ({ id }) => id).at,
    occasions: table(occasions, ({ id }) => id).at,
    cities: (city) => cities.at(cityKey(city)),
    moves: table(moves, ({ id }) => id).at,
    sources: pages.at,
    ids: moves.map(({ id }) => id),
  }
  const [roles, points] = [rolesByPerson(moves), pointsByCity(moves)]
  const latest = moves.map(({ updated }) => updated).toSorted()
  return {
    format: 2,
    updated: latest.at(-1) ?? record.firstDay, // a record without moves has no revision
    themes: themes.map(({ colours: _ofStyles, note: _ofMethodPage, words: _ofDrafts, ...theme }) => theme),
    countries: countries.rows.map((code) => ({ code, name: countryNames(code) })),
    people: people.rows.map(({ id, name, shortName = null, country = null }) => ({
      id,
      name,
      shortName,
      country,
      roles: roles.get(id) ?? [],
    })),
    tours: tours.map(({ id, label, highlight = null }) => ({ id, label, highlight })),
    occasions: occasions.map(({ id, label, inSentence, highlight = null }) => ({ id, label, inSentence, highlight })),
    coverage: (coverage?.periods ?? []).map(({ first, last, basis }) => ({
      first: toDay(first),
      last: toDay(last),
      basis,
    })),
    ...(coverage?.searchedUntil && { searchedUntil: toDay(coverage.searchedUntil) }),
    cities: cities.rows.map(({ country, name }) => ({
      country,
      name,
      at: middleOf(points.get(cityKey({ country, name })) ?? []),
    })),
    articles,
    moves: moveColumns(moves, at, agencyDefaults(dataset.publishers), tables),
    ...(retired.length > 0 && { retired }),
  }
}

/** The roles in which each person was met: a new one only where it differs from the one before. Moves are in order of time. */
function rolesByPerson(moves: readonly MoveFile[]): ReadonlyMap<string, Person['roles']> {
  const roles = new Map<string, { text: Texts; since: string }[]>()
  for (const { date, counterparts } of moves) {
    for (const { id, role } of counterparts) {
      const known = roles.get(id) ?? []
      if (role.es !== known.at(-1)?.text.es) roles.set(id, [...known, { text: role, since: date }])
    }
  }
  return roles
}

/** The known points of each city, in the order of moves. */
function pointsByCity(moves: readonly MoveFile[]): ReadonlyMap<string, readonly Coordinates[]> {
  const points = new Map<string, Coordinates[]>()
  for (const { country, city, coordinates } of moves.flatMap(({ places }) => places)) {
    if (!city || !coordinates) continue
    const key = cityKey({ country, name: city })
    const known = points.get(key)
    if (known) known.push(coordinates)
    else points.set(key, [coordinates])
  }
  return points
}

/** Their mean, to a hundredth of a degree (about a kilometre): where a map shows the city. */
function middleOf(points: readonly Coordinates[]): Coordinates | null {
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

type City = { country: CountryCode; name: Texts }

function cityKey({ country, name }: City): string {
  return [country, ...localeIds.map((locale) => name[locale])].join('|')
}
