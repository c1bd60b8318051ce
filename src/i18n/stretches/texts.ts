import { defineTexts } from '../defineTexts.ts'
import { stretchesEn } from './texts.en.ts'
import { stretchesEs } from './texts.es.ts'

/** What is said of days without a move. They load with what says it, in both languages. */
export const stretchTexts = defineTexts({ es: stretchesEs, en: stretchesEn })
