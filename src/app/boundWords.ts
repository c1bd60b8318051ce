import { parseDateSpan } from '#src/domain/dateSpan.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { spanInWords } from '#src/i18n/dateWords.ts'

/** A bound of the period in words: "diciembre de 2025". */
export function boundInWords(bound: string, locale: Locale): string {
  const span = parseDateSpan(bound)
  return span ? spanInWords(span, locale) : bound
}
