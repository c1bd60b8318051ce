import type { Locale } from '#src/domain/vocabulary.ts'
import { calendarEn } from './calendar.en.ts'
import { type CalendarTexts, calendarEs } from './calendar.es.ts'
import { citeEn } from './cite.en.ts'
import { type CiteTexts, citeEs } from './cite.es.ts'
import { dataEn } from './data.en.ts'
import { type DataTexts, dataEs } from './data.es.ts'
import { en } from './en.ts'
import { es, type Messages } from './es.ts'
import { publishEn } from './publish.en.ts'
import { type PublishTexts, publishEs } from './publish.es.ts'

/** All texts in all languages, for the build, which writes both at once. The browser loads one language, and must not import this. */
export const publishTexts: Readonly<Record<Locale, PublishTexts>> = { es: publishEs, en: publishEn }
export const siteTexts: Readonly<Record<Locale, Messages>> = { es, en }
export const dataTexts: Readonly<Record<Locale, DataTexts>> = { es: dataEs, en: dataEn }
export const calendarTexts: Readonly<Record<Locale, CalendarTexts>> = { es: calendarEs, en: calendarEn }
export const citeTexts: Readonly<Record<Locale, CiteTexts>> = { es: citeEs, en: citeEn }
