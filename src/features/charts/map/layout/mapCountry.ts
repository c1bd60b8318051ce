import type { CountryCode } from '#src/domain/vocabulary.ts'

/** A country that can be chosen on the map. `count` is how many moves choosing it alone would leave. */
export type MapCountry = { code: CountryCode; name: string; count: number; chosen: boolean }

/** The country of a place by the key of the place: of "EC/Quito" it is "EC". A country's own key is itself. */
export function countryOfPlace(key: string): CountryCode {
  return key.slice(0, 2)
}
