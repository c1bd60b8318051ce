import { defineTexts } from './defineTexts.ts'
import { commonEs } from './texts.es.ts'

/** What several features say. Spanish is part of the first page's code; English loads for its own pages. */
export const commonTexts = defineTexts({ es: commonEs }, { en: async () => (await import('./texts.en.ts')).commonEn })
