import type { Texts } from '#src/domain/vocabulary.ts'

/**
 * What a feature of GeoJSON says of its own place, by the field of the place; the point is its geometry. Apart from the
 * table of fields for the same reason as the columns of a selection.
 */
export const placeProperties = {
  country: { country: (country: string) => country },
  city: { city_es: inSpanish, city_en: inEnglish },
  venue: { venue_es: inSpanish, venue_en: inEnglish },
}

function inSpanish(texts: Texts | null): string | null {
  return texts?.es ?? null
}

function inEnglish(texts: Texts | null): string | null {
  return texts?.en ?? null
}
