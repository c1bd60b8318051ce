import type { Locale } from '#src/domain/vocabulary.ts'
import { dataEn } from '#src/features/data/texts.en.ts'
import { type DataTexts, dataEs } from '#src/features/data/texts.es.ts'
import { calendarEn } from '#src/formats/calendar/texts.en.ts'
import { type CalendarTexts, calendarEs } from '#src/formats/calendar/texts.es.ts'
import { citeEn } from '#src/formats/citation/texts.en.ts'
import { type CiteTexts, citeEs } from '#src/formats/citation/texts.es.ts'
import { en } from '#src/i18n/en.ts'
import { es, type Messages } from '#src/i18n/es.ts'
import { publishEn } from './texts.en.ts'
import { type PublishTexts, publishEs } from './texts.es.ts'

/** All texts in all languages, for the build, which writes both at once. The browser loads one language, and must not import this. */
export const publishTexts: Readonly<Record<Locale, PublishTexts>> = { es: publishEs, en: publishEn }
export const siteTexts: Readonly<Record<Locale, Messages>> = { es, en }
export const dataTexts: Readonly<Record<Locale, DataTexts>> = { es: dataEs, en: dataEn }
export const calendarTexts: Readonly<Record<Locale, CalendarTexts>> = { es: calendarEs, en: calendarEn }
export const citeTexts: Readonly<Record<Locale, CiteTexts>> = { es: citeEs, en: citeEn }
