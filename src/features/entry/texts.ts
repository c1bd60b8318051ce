import { defineTexts } from '#src/i18n/defineTexts.ts'
import { entryEn } from './texts.en.ts'
import { entryEs } from './texts.es.ts'

/** The texts of an entry. They load with its code, in both languages. */
export const entryTexts = defineTexts({ es: entryEs, en: entryEn })
