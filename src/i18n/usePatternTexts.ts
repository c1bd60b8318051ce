import type { Locale } from '#src/domain/vocabulary.ts'
import { useLocale } from './LocaleContext.ts'
import { patternsEn } from './patterns.en.ts'
import { type PatternTexts, patternsEs } from './patterns.es.ts'

const catalogues: Record<Locale, PatternTexts> = { es: patternsEs, en: patternsEn }

/** The texts of charts and map, which come with their code and not with the first page. */
export function usePatternTexts(): PatternTexts {
  return catalogues[useLocale()]
}
