import { currentRecord } from '#src/domain/currentRecord.ts'
import type { RecordFacts } from '#src/domain/record.ts'
import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import { useLocale } from './LocaleContext.ts'

/** The texts of one thing on screen in one language: a function where they name the subject, its home or the site. */
type Catalogue<T> = T | ((record: RecordFacts) => T)

/** The same texts in the language that is asked for. */
export type TextsIn<T> = (locale: Locale) => T

const loaders: Record<Locale, (() => Promise<void>)[]> = { es: [], en: [] }
const loaded = new Set<Locale>()
/** Languages that were asked for, which code that loads later needs too. */
const wanted = new Set<Locale>()

/**
 * Pairs the languages of a catalogue. Those given in `later` load with {@link loadTexts}: for code of the first page,
 * whose readers need one language. Code that loads later brings all its languages with it.
 */
export function defineTexts<T extends object>(
  catalogues: Partial<Record<Locale, Catalogue<T>>>,
  later: Partial<Record<Locale, () => Promise<Catalogue<T>>>> = {},
): TextsIn<T> {
  for (const locale of localeIds) {
    const load = later[locale]
    if (load) loaders[locale].push(async () => void (catalogues[locale] ??= await load()))
  }
  const resolved = new Map<Locale, { record: RecordFacts; texts: T }>()
  return (locale) => {
    const record = currentRecord()
    const known = resolved.get(locale)
    if (known?.record === record) return known.texts
    const catalogue = catalogues[locale]
    if (!catalogue) throw new Error(`the texts in "${locale}" were not loaded`)
    const texts = typeof catalogue === 'function' ? catalogue(record) : catalogue
    resolved.set(locale, { record, texts })
    return texts
  }
}

/** Whether a language is there already. */
export function hasTexts(locale: Locale): boolean {
  return loaders[locale].length === 0 || loaded.has(locale)
}

/** Loads a language of every catalogue that left it for later; the routes of the language wait for it. */
export async function loadTexts(locale: Locale): Promise<void> {
  wanted.add(locale)
  await Promise.all(loaders[locale].map((load) => load()))
  loaded.add(locale)
}

/** Loads what catalogues of code that has just loaded left for later, in the languages that were asked for. */
export async function loadMissedTexts(): Promise<void> {
  await Promise.all([...wanted].map(loadTexts))
}

/** Texts in the page's language: `useTexts(bandTexts)`. */
export function useTexts<T>(textsIn: TextsIn<T>): T {
  return textsIn(useLocale())
}
