import type { Locale } from '#src/domain/vocabulary.ts'
import { citeEn } from './texts.en.ts'
import { type CiteTexts, citeEs } from './texts.es.ts'

/** The words of citations, which come with the code that cites. */
export const citeTexts: Readonly<Record<Locale, CiteTexts>> = { es: citeEs, en: citeEn }
