import { defineTexts } from '#src/i18n/defineTexts.ts'
import { searchEn } from './texts.en.ts'
import { searchEs } from './texts.es.ts'

/** The texts of what shows a search, whose code loads with them. */
export const searchTexts = defineTexts({ es: searchEs, en: searchEn })
