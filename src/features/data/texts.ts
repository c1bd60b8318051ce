import { defineTexts } from '#src/i18n/defineTexts.ts'
import { dataEn } from './texts.en.ts'
import { dataEs } from './texts.es.ts'

/** The texts of the page about the data. They load with its code, in both languages. */
export const dataTexts = defineTexts({ es: dataEs, en: dataEn })
