import { defineTexts } from '#src/i18n/defineTexts.ts'
import { deskEn } from './texts.en.ts'
import { deskEs } from './texts.es.ts'

/** The texts of the desk, which loads both languages: it is no part of the site. */
export const deskTexts = defineTexts({ es: deskEs, en: deskEn })
