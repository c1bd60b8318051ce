import { leadersOf } from '#src/domain/counts/frequencies.ts'
import type { Journeys, PlaceCount } from '#src/domain/travel/journeys.ts'
import type { CountryCode, Locale } from '#src/domain/vocabulary.ts'
import { joinWords } from '#src/i18n/joinWords.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import type { TableData } from '../frame/chartRows.ts'
import { leadersInWords } from '../leadersInWords.ts'
import type { MapTexts } from './texts.es.ts'

/** A country that can be chosen on the map. `count` is the number of moves if it alone were chosen. */
export type MapCountry = { code: CountryCode; name: string; count: number; chosen: boolean }

type Input = {
  journeys: Journeys
  countries: readonly MapCountry[]
  t: MapTexts
  locale: Locale
  /** "Quito, Ecuador". */
  placeName: (place: PlaceCount) => string
}

/** The map in words and as a table with a row for each place; keys are those of places. */
export function mapRows({ journeys, countries, t, locale, placeName }: Input) {
  const countryOf = new Map(countries.map((country) => [country.code, country]))
  const table: TableData = {
    columns: [t.columns.place, t.columns.country, t.columns.moves, t.columns.occurred, t.columns.ofCountry],
    rows: journeys.places.map((place) => {
      const { key, city, country: code, moves, occurred } = place
      const { name = code, count = 0, chosen = false } = countryOf.get(code) ?? {}
      const cells = [city?.[locale] ?? t.wholeCountry(name), name, moves, occurred, count]
      return { key, cells, chosen, ...(city && { chooses: name }) }
    }),
  }
  const chosen = countries.filter((country) => country.chosen).map(({ name }) => name)
  const sentences = [
    ...placesInWords(journeys, t, locale, placeName),
    chosen.length > 0 ? t.summary.chosen(joinWords(chosen, locale)) : '',
  ]
  return { title: t.title, counts: t.counts, summary: sentences.filter(Boolean).join(' '), note: t.note, table }
}

/** The country in the key of a place, "EC" in "EC/Quito"; the key of a country is its code. */
export function countryOfPlace(key: string): CountryCode {
  return key.slice(0, 2)
}

function placesInWords(
  { home, places, placeless }: Journeys,
  t: MapTexts,
  locale: Locale,
  placeName: Input['placeName'],
): string[] {
  const { summary } = t
  if (places.length === 0 && placeless === 0) return [summary.none]
  const number = (value: number) => formatNumber(value, locale)
  const nameOf = (place: PlaceCount) => place.city?.[locale] ?? placeName(place)
  const abroad = places.filter(({ country }) => country !== home.country)
  const [first, second] = abroad.length > 0 ? abroad : places
  const rest = placeless > 0 ? summary.placeless(number(placeless), placeless) : ''
  if (!first) return [rest]
  const { moves } = first
  if (abroad.length === 0) {
    return [second ? summary.homeAlone : summary.homeOnly(nameOf(first), number(moves), moves), rest]
  }
  if (!second) return [summary.only(placeName(first), number(moves), moves), rest]
  const leaders = leadersOf(abroad.map((place) => ({ place, count: place.moves })))
  const lead = leadersInWords(leaders, {
    named: (tied) => {
      const names = joinWords(
        tied.map(({ place }) => nameOf(place)),
        locale,
      )
      return tied.length === 1 ? summary.one(names, number(moves), moves) : summary.tied(names, number(moves), moves)
    },
    many: (tied) => summary.many(number(tied), number(moves), moves),
    none: () => '',
  })
  const countries = new Set(abroad.map(({ country }) => country)).size
  const isCities = abroad.every(({ city }) => city !== null)
  return [lead + summary.total(number(abroad.length), isCities, number(countries), countries), rest]
}
