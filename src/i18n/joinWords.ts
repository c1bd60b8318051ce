import type { Locale } from '#src/domain/vocabulary.ts'

/** "Quito", "Lima y Quito", "Lima, Quito o Roma". Spanish writes "e" before an i sound and "u" before an o sound. */
export function joinWords(words: readonly string[], locale: Locale, by: 'and' | 'or' = 'and'): string {
  return listParts(words, locale, by)
    .map(({ word, joint }) => word + joint)
    .join('')
}

/** The words of a list, each with the separator before the next: ", " or " y ". */
export function listParts(words: readonly string[], locale: Locale, by: 'and' | 'or' = 'and') {
  const last = words.at(-1) ?? ''
  const joint = locale === 'en' ? by : by === 'and' ? andBefore(last) : orBefore(last)
  return words.map((word, at) => {
    const left = words.length - 1 - at
    return { word, joint: left === 0 ? '' : left === 1 ? ` ${joint} ` : ', ' }
  })
}

function andBefore(word: string): string {
  return /^h?[ií](?![ae])/i.test(word) ? 'e' : 'y'
}

function orBefore(word: string): string {
  return /^h?[oó]/i.test(word) ? 'u' : 'o'
}
