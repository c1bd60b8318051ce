import { defineTexts } from '#src/i18n/defineTexts.ts'
import { methodEn } from './texts.en.ts'
import { methodEs } from './texts.es.ts'

/** The texts of the page about the method. They load with its code, in both languages. */
export const methodTexts = defineTexts({ es: methodEs, en: methodEn })
