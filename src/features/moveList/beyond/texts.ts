import { defineTexts } from '#src/i18n/defineTexts.ts'
import { beyondEn } from './texts.en.ts'
import { beyondEs } from './texts.es.ts'

/** The texts of the row at which a built list ends, which the build alone renders. */
export const beyondTexts = defineTexts({ es: beyondEs, en: beyondEn })
