import { defineTexts } from '#src/i18n/defineTexts.ts'
import { shellEs } from './texts.es.ts'

/**
 * The texts of header, footer and failures. Spanish is part of the first page's code; English loads for its own pages.
 */
export const shellTexts = defineTexts({ es: shellEs }, { en: async () => (await import('./texts.en.ts')).shellEn })
