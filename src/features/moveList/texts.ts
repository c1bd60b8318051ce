import { defineTexts } from '#src/i18n/defineTexts.ts'
import { moveListEs } from './texts.es.ts'

/** The texts of the list of moves. Spanish is part of the first page's code; English loads for its own pages. */
export const moveListTexts = defineTexts(
  { es: moveListEs },
  { en: async () => (await import('./texts.en.ts')).moveListEn },
)
