import { defineTexts } from '#src/i18n/defineTexts.ts'
import { listOrderEn } from './texts.en.ts'
import { listOrderEs } from './texts.es.ts'

/** The texts of the panel of order and form, whose code loads when it is about to open. */
export const listOrderTexts = defineTexts({ es: listOrderEs, en: listOrderEn })
