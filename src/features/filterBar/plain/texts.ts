import { defineTexts } from '#src/i18n/defineTexts.ts'
import { plainSearchEn } from './texts.en.ts'
import { plainSearchEs } from './texts.es.ts'

/** The texts of the search without scripts: of the build alone. */
export const plainSearchTexts = defineTexts({ es: plainSearchEs, en: plainSearchEn })
