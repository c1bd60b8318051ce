import type { Locale } from '#src/domain/vocabulary.ts'
import { importEn } from './texts.en.ts'
import { type ImportTexts, importEs } from './texts.es.ts'

const catalogues: Readonly<Record<Locale, ImportTexts>> = { es: importEs, en: importEn }

/** What an import says to editors. It names nothing of a record, since it may have to say that there is none. */
export function importTexts(locale: Locale): ImportTexts {
  return catalogues[locale]
}
