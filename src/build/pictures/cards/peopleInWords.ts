import type { Locale } from '#src/domain/vocabulary.ts'
import { joinWords } from '#src/i18n/joinWords.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import type { PictureTexts } from './texts.es.ts'

/** How many names are listed before the rest is counted. */
const mostNames = 3

/** "Contrapartes: Ana Pérez, Juan Soto, Eva Ruiz y 4 más"; empty without names. */
export function peopleInWords(names: readonly string[], locale: Locale, texts: PictureTexts): string {
  if (names.length === 0) return ''
  const rest = names.length - mostNames
  // "and one more" would be as long as the name.
  const listed = rest <= 1 ? names : [...names.slice(0, mostNames), texts.more(formatNumber(rest, locale))]
  return texts.people(joinWords(listed, locale), names.length)
}
