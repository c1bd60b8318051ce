import { defineTexts } from '#src/i18n/defineTexts.ts'
import { yearsEn } from './texts.en.ts'
import { yearsEs } from './texts.es.ts'

/** The texts of the links to years, whose code loads after the first page's. */
export const yearsTexts = defineTexts({ es: yearsEs, en: yearsEn })
