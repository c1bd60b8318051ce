import { defineTexts } from '#src/i18n/defineTexts.ts'
import { correctionsEn } from './texts.en.ts'
import { correctionsEs } from './texts.es.ts'

/** The texts of the page of corrections. They load with its code, in both languages. */
export const correctionsTexts = defineTexts({ es: correctionsEs, en: correctionsEn })
