import { defineTexts } from '#src/i18n/defineTexts.ts'
import { selectionEs } from './texts.es.ts'

/** The texts of the selection. Spanish is part of the first page's code; English loads for its own pages. */
export const selectionTexts = defineTexts(
  { es: selectionEs },
  { en: async () => (await import('./texts.en.ts')).selectionEn },
)
