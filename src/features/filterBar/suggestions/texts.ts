import { defineTexts } from '#src/i18n/defineTexts.ts'
import { suggestionEn } from './texts.en.ts'
import { suggestionEs } from './texts.es.ts'

/** The texts of the list of suggestions, whose code loads with it. */
export const suggestionTexts = defineTexts({ es: suggestionEs, en: suggestionEn })
