import { defineTexts } from '#src/i18n/defineTexts.ts'
import { calendarEn } from './texts.en.ts'
import { calendarEs } from './texts.es.ts'

/** The words of calendar files. They load with the code that writes them, in both languages. */
export const calendarTexts = defineTexts({ es: calendarEs, en: calendarEn })
