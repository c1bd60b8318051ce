import { defineTexts } from '#src/i18n/defineTexts.ts'
import { yearsEs } from './texts.es.ts'

/** The texts of the years moves. Spanish is part of the first page's code; English loads for its own pages. */
export const yearsTexts = defineTexts({ es: yearsEs }, { en: async () => (await import('./texts.en.ts')).yearsEn })
