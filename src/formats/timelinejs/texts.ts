import { defineTexts } from '#src/i18n/defineTexts.ts'
import { slideEn } from './texts.en.ts'
import { slideEs } from './texts.es.ts'

/** The words of slides of TimelineJS. */
export const slideTexts = defineTexts({ es: slideEs, en: slideEn })
