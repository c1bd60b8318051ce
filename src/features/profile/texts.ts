import { defineTexts } from '#src/i18n/defineTexts.ts'
import { profileEn } from './texts.en.ts'
import { profileEs } from './texts.es.ts'

/** The texts of the pages of countries and people. They load with their code, in both languages. */
export const profileTexts = defineTexts({ es: profileEs, en: profileEn })
