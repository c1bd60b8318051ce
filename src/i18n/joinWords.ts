import type { Locale } from '#src/domain/vocabulary.ts'

/** "Quito", "Lima y Quito", "Lima, Quito y Roma". Spanish writes "e" before an i sound. */
export function joinWords(words: readonly string[], locale: Locale): string {
  const last = words.at(-1) ?? ''
  if (words.length < 2) return last
  const and = locale === 'en' ? 'and' : /^h?[ií](?![ae])/i.test(last) ? 'e' : 'y'
  return `${words.slice(0, -1).join(', ')} ${and} ${last}`
}
