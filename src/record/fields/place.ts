import { field } from './field.ts'
import { forms } from './forms.ts'
import { placeProperties } from './placeProperties.ts'

/** The fields of a place of a move. */
export const placeFields = {
  country: field({
    type: ({ country }) => country,
    meaning: { es: 'El país.', en: 'The country.' },
    form: forms.country,
    example: '"PT"',
    geojson: placeProperties.country,
    columnMeanings: {
      country: {
        es: 'País del lugar: código ISO 3166-1 de dos letras.',
        en: 'Country of the place: ISO 3166-1 code of two letters.',
      },
    },
  }),
  formerCountry: field({
    type: ({ texts }) => texts,
    optional: true,
    meaning: {
      es: 'El nombre del país de ese día, si ese Estado ya no existe.',
      en: 'The name of the country on that day, where that state is no more.',
    },
    form: forms.texts,
    editing: {
      es: '`country` es entonces el país en que hoy está el lugar.',
      en: '`country` is then the country in which the place lies today.',
    },
    example: '{ "es": "Unión Soviética", "en": "Soviet Union" }',
  }),
  city: field({
    type: ({ texts }) => texts,
    optional: true,
    meaning: { es: 'La ciudad, si una fuente la nombra.', en: 'The city, where a source names it.' },
    form: forms.texts,
    example: '{ "es": "Lisboa", "en": "Lisbon" }',
    geojson: placeProperties.city,
    columnMeanings: {
      city_es: { es: 'Ciudad, en español; nula si no consta.', en: 'City, in Spanish; null when not known.' },
      city_en: { es: 'Ciudad, en inglés; nula si no consta.', en: 'City, in English; null when not known.' },
    },
  }),
  venue: field({
    type: ({ texts }) => texts,
    optional: true,
    meaning: {
      es: 'El recinto o la institución, si una fuente lo nombra.',
      en: 'The building or institution, where a source names it.',
    },
    form: forms.texts,
    example: '{ "es": "…", "en": "…" }',
    geojson: placeProperties.venue,
    columnMeanings: {
      venue_es: { es: 'Recinto, en español; nulo si no consta.', en: 'Venue, in Spanish; null when not known.' },
      venue_en: { es: 'Recinto, en inglés; nulo si no consta.', en: 'Venue, in English; null when not known.' },
    },
  }),
  coordinates: field({
    type: ({ coordinates }) => coordinates,
    optional: true,
    meaning: { es: 'Ubicación de referencia.', en: 'A location for reference.' },
    form: { es: 'WGS 84 en grados: longitud y luego latitud.', en: 'WGS 84 in degrees: longitude, then latitude.' },
    example: '[-9.1393, 38.7223]',
  }),
}
