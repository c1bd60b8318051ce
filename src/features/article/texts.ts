import { defineTexts } from '#src/i18n/defineTexts.ts'
import { articleEn } from './texts.en.ts'
import { articleEs } from './texts.es.ts'

/** The texts of articles. They load with its code, in both languages. */
export const articleTexts = defineTexts({ es: articleEs, en: articleEn })
