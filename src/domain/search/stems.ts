import { stemmer as englishStem } from '@orama/stemmers/english'
import { stemmer as spanishStem } from '@orama/stemmers/spanish'
import { foldText } from '../foldText.ts'
import type { Locale } from '../vocabulary.ts'

const stemmers = { es: spanishStem, en: englishStem } as const

const known = { es: new Map<string, readonly string[]>(), en: new Map<string, readonly string[]>() }

/**
 * What forms of a word have in common, folded: two words are forms of one where they share a stem. Accents tell endings
 * apart ("viajó"), and readers leave them out, so that a word with accents has the stems of both spellings.
 */
export function stemsOf(word: string, locale: Locale): readonly string[] {
  const stems = known[locale].get(word) ?? findStems(word, locale)
  known[locale].set(word, stems)
  return stems
}

function findStems(word: string, locale: Locale): readonly string[] {
  const plain = word.normalize('NFC').toLowerCase()
  const folded = foldText(word)
  const spellings = [plain, folded, ...(locale === 'es' ? singularsOf(folded) : [])]
  return [...new Set(spellings.map((spelling) => foldText(stemmers[locale](spelling))))].filter(Boolean)
}

/**
 * The stemmer takes "crímenes" and "crimen" apart: it cuts the plural of the one, and an ending that the other seems to
 * have.
 */
function singularsOf(word: string): string[] {
  const [, singular] = /^(.{3,}[^aeiou])es$/u.exec(word) ?? []
  return singular === undefined ? [] : [singular]
}
