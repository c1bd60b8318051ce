import type { Locale } from '#src/domain/vocabulary.ts'
import { addingEn } from './texts.en.ts'
import { type ArticleTexts, addingEs } from './texts.es.ts'

export type { ArticleTexts }

/** What `article:add` says and writes. */
export const articleTexts: Readonly<Record<Locale, ArticleTexts>> = { es: addingEs, en: addingEn }
