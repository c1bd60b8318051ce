import type { Locale } from '#src/domain/vocabulary.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { patternsEn } from './texts.en.ts'
import { type PatternTexts, patternsEs } from './texts.es.ts'

const catalogues: Record<Locale, PatternTexts> = { es: patternsEs, en: patternsEn }

/** The texts of charts and map, which come with their code and not with the first page. */
export function usePatternTexts(): PatternTexts {
  return catalogues[useLocale()]
}
