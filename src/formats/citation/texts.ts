import { defineTexts } from '#src/i18n/defineTexts.ts'
import { citeEn } from './texts.en.ts'
import { citeEs } from './texts.es.ts'

/** The words of citations. They load with the code that cites, in both languages. */
export const citeTexts = defineTexts({ es: citeEs, en: citeEn })
