import type { Locale } from '#src/domain/vocabulary.ts'
import { draftEn } from './texts.en.ts'
import { type DraftTexts, draftEs } from './texts.es.ts'

export type { DraftTexts }

/** What `article:draft` says and writes. */
export const draftTexts: Readonly<Record<Locale, DraftTexts>> = { es: draftEs, en: draftEn }
