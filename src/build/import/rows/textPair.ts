import { type Locale, localeIds, type Texts } from '#src/domain/vocabulary.ts'
import { toBeWritten } from '#src/record/toBeWritten.ts'
import type { PairedColumn } from '../map/columns.ts'
import type { Facts } from '../map/template.ts'
import type { RowReader } from './rowReader.ts'
import { shortened } from './shortened.ts'

/** The longest title that the check lets pass. */
export const titleLimit = 80

/**
 * A text of the row in both languages. Where one is missing, the other stands for it behind the mark of a text to be
 * written, with which no entry passes as reviewed. Undefined where both are.
 */
export function textPair(row: RowReader, column: PairedColumn, facts: Facts): Texts | undefined {
  const found = { es: row.text(`${column}_es`, facts, 'es'), en: row.text(`${column}_en`, facts, 'en') }
  if (found.es === '' && found.en === '') return undefined
  for (const locale of localeIds) if (found[locale] === '') row.assume(`${column}_${locale}`)
  return bothLanguages(found, column === 'title' ? titleLimit : Infinity)
}

/** A text of which one language may be empty, in both, each of at most `limit` characters where it stands for the other. */
export function bothLanguages(found: Texts, limit = Infinity): Texts {
  const other: Record<Locale, Locale> = { es: 'en', en: 'es' }
  const inLocale = (locale: Locale) =>
    found[locale] || shortened(`${toBeWritten[locale]} ${found[other[locale]]}`, limit)
  return { es: inLocale('es'), en: inLocale('en') }
}
