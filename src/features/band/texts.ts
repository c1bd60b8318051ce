import { defineTexts } from '#src/i18n/defineTexts.ts'
import { bandEs } from './texts.es.ts'

/** The texts of the band. Spanish is part of the first page's code; English loads for its own pages. */
export const bandTexts = defineTexts({ es: bandEs }, { en: async () => (await import('./texts.en.ts')).bandEn })
