import type { Locale } from '#src/domain/vocabulary.ts'

/** The few words that are needed before, or beside, the catalogue of the page's language. */
export const localeNames: Readonly<Record<Locale, string>> = { es: 'Español', en: 'English' }
export const loadingWords: Readonly<Record<Locale, string>> = {
  es: 'Cargando la cronología…',
  en: 'Loading the timeline…',
}
