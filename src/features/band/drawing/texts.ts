import { defineTexts } from '#src/i18n/defineTexts.ts'
import { bandDrawingEn } from './texts.en.ts'
import { bandDrawingEs } from './texts.es.ts'

/** The texts of the drawing, of what its marks show and of the order of its lanes: both languages with the code that draws. */
export const bandDrawingTexts = defineTexts({ es: bandDrawingEs, en: bandDrawingEn })
