import { defineTexts } from '#src/i18n/defineTexts.ts'
import { pictureEn } from './texts.en.ts'
import { pictureEs } from './texts.es.ts'

/** The words of share pictures. */
export const pictureTexts = defineTexts({ es: pictureEs, en: pictureEn })
