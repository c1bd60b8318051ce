import { defineTexts } from '#src/i18n/defineTexts.ts'
import { filterSheetEn } from './texts.en.ts'
import { filterSheetEs } from './texts.es.ts'

/** The texts of the sheet, whose code loads when it is about to open. */
export const filterSheetTexts = defineTexts({ es: filterSheetEs, en: filterSheetEn })
