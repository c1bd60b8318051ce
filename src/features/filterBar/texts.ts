import { defineTexts } from '#src/i18n/defineTexts.ts'
import { filterBarEs } from './texts.es.ts'

/** The texts of the filter bar. Spanish is part of the first page's code; English loads for its own pages. */
export const filterBarTexts = defineTexts(
  { es: filterBarEs },
  { en: async () => (await import('./texts.en.ts')).filterBarEn },
)
