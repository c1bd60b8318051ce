import { defineTexts } from '#src/i18n/defineTexts.ts'
import { rulesEn } from './texts.en.ts'
import { rulesEs } from './texts.es.ts'

/** The rules by which the figures are counted, whose code loads when one is about to be read. */
export const ruleTexts = defineTexts({ es: rulesEs, en: rulesEn })
