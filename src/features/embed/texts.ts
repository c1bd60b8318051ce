import { defineTexts } from '#src/i18n/defineTexts.ts'
import { embedEn } from './texts.en.ts'
import { embedEs } from './texts.es.ts'

/** The texts of embedded pages. They load with its code, in both languages. */
export const embedTexts = defineTexts({ es: embedEs, en: embedEn })
