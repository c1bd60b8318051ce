import { defineTexts } from '#src/i18n/defineTexts.ts'
import { figuresEs } from './texts.es.ts'

/** The texts of the sentence that says what the record is. Spanish is part of the first page's code; English loads for its own pages. */
export const figuresTexts = defineTexts(
  { es: figuresEs },
  { en: async () => (await import('./texts.en.ts')).figuresEn },
)
