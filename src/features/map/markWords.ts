import type { PlaceCount } from '#src/domain/journeys.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import type { MapTexts } from '#src/i18n/map.es.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import type { MapCountry } from './mapCountry.ts'

/** What a mark of the map says of itself: its name; what took place there; what choosing it does. */
export type MarkWords = { name: string; here: string | null; choose: string }

type Input = { country: MapCountry; place: PlaceCount | undefined; name: string; t: MapTexts; locale: Locale }

export function markWords({ country, place, name, t, locale }: Input): MarkWords {
  const number = (value: number) => formatNumber(value, locale)
  return {
    name,
    here: place ? t.here(number(place.moves), place.moves, number(place.occurred), place.occurred) : null,
    choose: country.chosen ? t.unchoose(country.name) : t.choose(country.name, number(country.count), country.count),
  }
}
