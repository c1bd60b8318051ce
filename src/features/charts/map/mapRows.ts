import type { Journeys } from '#src/domain/travel/journeys.ts'
import type { CountryCode, Locale } from '#src/domain/vocabulary.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import type { TableData } from '../frame/chartRows.ts'
import type { ChartTexts } from '../texts.es.ts'
import type { MapTexts } from './texts.es.ts'

/** A country that can be chosen on the map. */
export type MapCountry = {
  code: CountryCode
  name: string
  /** The number of moves if it alone were chosen. */
  count: number
  /** The stops there: none where it is only mentioned, or planned. */
  stops: number
  chosen: boolean
}

type Input = {
  journeys: Journeys
  countries: readonly MapCountry[]
  t: MapTexts
  charts: Pick<ChartTexts, 'unapplied' | 'fields'>
  locale: Locale
}

/** How strongly the map fills a country: not visited, one stop, or several. */
export function visitStep({ stops }: Pick<MapCountry, 'stops'>): 0 | 1 | 2 {
  return stops === 0 ? 0 : stops === 1 ? 1 : 2
}

/** The map in words and as a table with a row for each place abroad; keys are those of places. */
export function mapRows({ journeys: { home, places }, countries, t, charts, locale }: Input) {
  const countryOf = new Map(countries.map((country) => [country.code, country]))
  const number = (value: number) => formatNumber(value, locale)
  const table: TableData = {
    columns: [
      t.columns.place,
      t.columns.country,
      t.columns.stops,
      t.columns.moves,
      t.columns.occurred,
      t.columns.ofCountry,
    ],
    rows: places
      .filter(({ country }) => country !== home.country)
      .map(({ key, city, country: code, moves, occurred }) => {
        const { name = code, count = 0, stops = 0, chosen = false } = countryOf.get(code) ?? {}
        const cells = [city?.[locale] ?? t.wholeCountry(name), name, stops, moves, occurred, count]
        return city ? { key, cells, chosen, chooses: name } : { key, cells, chosen }
      }),
  }
  const visited = countries.filter((country) => visitStep(country) > 0).length
  const several = countries.filter((country) => visitStep(country) === 2).length
  // The map then shows more stops than the page, and how many countries have several is no finding about those.
  const isFiltered = countries.some(({ chosen }) => chosen)
  return {
    title: t.title,
    definition: isFiltered ? t.definition + charts.unapplied(charts.fields.country) : t.definition,
    finding: !isFiltered && several > 0 && several < visited ? t.several(number(several), number(visited)) : undefined,
    note: t.note,
    table,
  }
}

/** The country in the key of a place, "EC" in "EC/Quito"; the key of a country is its code. */
export function countryOfPlace(key: string): CountryCode {
  return key.slice(0, 2)
}
