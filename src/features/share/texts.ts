import { defineTexts } from '#src/i18n/defineTexts.ts'
import { shareEn } from './texts.en.ts'
import { shareEs } from './texts.es.ts'

/** The texts of sharing. They load with its code, in both languages. */
export const shareTexts = defineTexts({ es: shareEs, en: shareEn })
