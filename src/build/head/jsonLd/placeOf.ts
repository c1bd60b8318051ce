import type { Place } from 'schema-dts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import type { MoveFile } from '#src/record/schema.ts'

/** A place of a move, named by its venue, else its city, else its country. Coordinates are WGS 84 in degrees. */
export function placeOf(place: MoveFile['places'][number], { countries }: Timeline, locale: Locale): Place {
  const { country, city, venue, coordinates } = place
  const countryName = countries.find(({ code }) => code === country)?.name[locale] ?? country
  return {
    '@type': 'Place',
    name: venue?.[locale] ?? city?.[locale] ?? countryName,
    address: {
      '@type': 'PostalAddress',
      ...(city && { addressLocality: city[locale] }),
      addressCountry: country,
    },
    ...(coordinates && {
      geo: { '@type': 'GeoCoordinates', longitude: coordinates[0], latitude: coordinates[1] },
    }),
  }
}
