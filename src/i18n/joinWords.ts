import type { Locale } from '#src/domain/vocabulary.ts'

/** "Quito", "Lima y Quito", "Lima, Quito o Roma". Spanish writes "e" before an i sound and "u" before an o sound. */
export function joinWords(words: readonly string[], locale: Locale, by: 'and' | 'or' = 'and'): string {
  const last = words.at(-1) ?? ''
  if (words.length < 2) return last
  const joint = locale === 'en' ? by : by === 'and' ? andBefore(last) : orBefore(last)
  return `${words.slice(0, -1).join(', ')} ${joint} ${last}`
}

function andBefore(word: string): string {
  return /^h?[ií](?![ae])/i.test(word) ? 'e' : 'y'
}

function orBefore(word: string): string {
  return /^h?[oó]/i.test(word) ? 'u' : 'o'
}
