import { defineTexts } from '#src/i18n/defineTexts.ts'
import { noticesEn } from './texts.en.ts'
import { noticesEs } from './texts.es.ts'

/** The texts of notices about the link and the record. */
export const noticesTexts = defineTexts({ es: noticesEs, en: noticesEn })
