import { defineTexts } from '#src/i18n/defineTexts.ts'
import { latestEs } from './texts.es.ts'

/** The texts of the latest moves. Spanish is part of the first page's code; English loads for its own pages. */
export const latestTexts = defineTexts({ es: latestEs }, { en: async () => (await import('./texts.en.ts')).latestEn })
