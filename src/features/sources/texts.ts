import { defineTexts } from '#src/i18n/defineTexts.ts'
import { sourcesEn } from './texts.en.ts'
import { sourcesEs } from './texts.es.ts'

/** The texts of the page of sources. They load with its code, in both languages. */
export const sourcesTexts = defineTexts({ es: sourcesEs, en: sourcesEn })
