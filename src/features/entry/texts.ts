import { defineTexts } from '#src/i18n/defineTexts.ts'
import { entryEs } from './texts.es.ts'

/** The texts of an entry. Spanish loads with its code; English with that of the first page for its own pages. */
export const entryTexts = defineTexts({ es: entryEs }, { en: async () => (await import('./texts.en.ts')).entryEn })
