import { type Locale, languageTags } from '#src/domain/vocabulary.ts'

const formats: Record<Locale, Intl.NumberFormat> = {
  es: new Intl.NumberFormat(languageTags.es), // "es" alone writes 1234 without its point
  en: new Intl.NumberFormat(languageTags.en),
}

/** A whole number as the language writes it: 1.234 or 1,234. */
export function formatNumber(value: number, locale: Locale): string {
  return formats[locale].format(value)
}
