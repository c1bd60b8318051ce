import type { Locale } from '#src/domain/vocabulary.ts'
import { calendarEn } from '#src/i18n/calendar.en.ts'
import { type CalendarTexts, calendarEs } from '#src/i18n/calendar.es.ts'

/** The words of calendar files, which come with the code that writes them. */
export const calendarTexts: Readonly<Record<Locale, CalendarTexts>> = { es: calendarEs, en: calendarEn }
