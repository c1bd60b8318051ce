import type { Locale } from '#src/domain/vocabulary.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { mapEn } from './texts.en.ts'
import { type MapTexts, mapEs } from './texts.es.ts'

const catalogues: Record<Locale, MapTexts> = { es: mapEs, en: mapEn }

/** The texts of the map, which come with its figure and not with the first page. */
export function useMapTexts(): MapTexts {
  return catalogues[useLocale()]
}
