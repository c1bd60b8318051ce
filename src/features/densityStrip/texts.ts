import { defineTexts } from '#src/i18n/defineTexts.ts'
import { densityStripEn } from './texts.en.ts'
import { densityStripEs } from './texts.es.ts'

/** The texts of the density strip, both languages with the code that draws it. */
export const densityStripTexts = defineTexts({ es: densityStripEs, en: densityStripEn })
