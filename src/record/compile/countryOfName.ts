/** Build only: the names in all languages are large. */
import countries from 'i18n-iso-countries'
import { type CountryCode, localeIds } from '#src/domain/vocabulary.ts'

/** The country that a text names in one of our languages; null when it names none. */
export function countryOfName(name: string): CountryCode | null {
  for (const locale of localeIds) {
    const code = countries.getSimpleAlpha2Code(name, locale)
    if (code) return code
  }
  return null
}
