import type { Locale } from '#src/domain/vocabulary.ts'
import { calendarEn } from './texts.en.ts'
import { type CalendarTexts, calendarEs } from './texts.es.ts'

/** The words of calendar files, which come with the code that writes them. */
export const calendarTexts: Readonly<Record<Locale, CalendarTexts>> = { es: calendarEs, en: calendarEn }
