import type { PlaceCount } from '#src/domain/travel/journeys.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { joinSentences } from '#src/i18n/typography.ts'
import type { MapCountry } from './mapRows.ts'
import type { MapTexts } from './texts.es.ts'

/**
 * The texts of a mark of the map: its name, the stops in its country, the moves there, the moves of its country, and the
 * effect of choosing it.
 */
export type MarkWords = { name: string; visits: string | null; here: string | null; related: string; choose: string }

type Input = {
  country: MapCountry
  place: PlaceCount | undefined
  /** The home country, which is not visited. */
  isHome: boolean
  name: string
  t: MapTexts
  locale: Locale
}

export function markWords({ country, place, isHome, name, t, locale }: Input): MarkWords {
  const number = (value: number) => formatNumber(value, locale)
  return {
    name,
    visits: isHome || place ? null : t.stops(number(country.stops), country.stops),
    here: place ? t.here(number(place.moves), place.moves, number(place.occurred), place.occurred) : null,
    related: t.related(country.name, number(country.count), country.count),
    choose: country.chosen ? t.unchoose(country.name) : t.choose(country.name),
  }
}

/** The accessible name of a mark; aria-pressed says whether its country is chosen. */
export function nameOfMark({ name, visits, here, related }: MarkWords): string {
  return joinSentences([name, visits, here, related])
}
