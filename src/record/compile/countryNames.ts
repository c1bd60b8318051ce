import { type CountryCode, languageTags, type Texts } from '#src/domain/vocabulary.ts'

const names = {
  es: new Intl.DisplayNames(languageTags.es, { type: 'region' }),
  en: new Intl.DisplayNames(languageTags.en, { type: 'region' }),
}

/** Names that differ between versions of ICU, or that are longer than the usual ones. */
const settled: Record<CountryCode, Texts> = {
  PS: { es: 'Palestina', en: 'Palestine' },
}

/** The name of a country in every language. Made at build and shipped, because Node and browsers differ in detail. */
export function countryNames(code: CountryCode): Texts {
  return settled[code] ?? { es: names.es.of(code) ?? code, en: names.en.of(code) ?? code }
}
