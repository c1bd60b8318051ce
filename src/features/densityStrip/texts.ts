import { defineTexts } from '#src/i18n/defineTexts.ts'
import { densityStripEs } from './texts.es.ts'

/** The texts of the density strip. Spanish is part of the first page's code; English loads for its own pages. */
export const densityStripTexts = defineTexts(
  { es: densityStripEs },
  { en: async () => (await import('./texts.en.ts')).densityStripEn },
)
