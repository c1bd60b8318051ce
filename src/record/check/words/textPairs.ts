import type { Locale, Texts } from '#src/domain/vocabulary.ts'
import type { JsonPath } from '../jsonDocument.ts'

/** A text of ours in both languages, and its place in the file. */
export type TextPair = { path: JsonPath; texts: Texts }
/** One of the two. */
export type OwnText = { path: JsonPath; text: string; locale: Locale }

/** Every text of ours in a data file: what is written in both languages. */
export function textPairs(value: unknown, path: JsonPath = []): TextPair[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => textPairs(item, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  if (isTexts(value)) return [{ path, texts: value }]
  return Object.entries(value).flatMap(([name, item]) => textPairs(item, [...path, name]))
}

/** The same, one language at a time. */
export function ownTexts(value: unknown): OwnText[] {
  return textPairs(value).flatMap(({ path, texts }): OwnText[] => [
    { path: [...path, 'es'], text: texts.es, locale: 'es' },
    { path: [...path, 'en'], text: texts.en, locale: 'en' },
  ])
}

function isTexts(value: object): value is Texts {
  return 'es' in value && 'en' in value && typeof value.es === 'string' && typeof value.en === 'string'
}
