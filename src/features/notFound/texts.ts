import { defineTexts } from '#src/i18n/defineTexts.ts'
import { notFoundEn } from './texts.en.ts'
import { notFoundEs } from './texts.es.ts'

/** The texts of what helps on from an address at which the site has nothing. They load with its code, in both languages. */
export const notFoundTexts = defineTexts({ es: notFoundEs, en: notFoundEn })
