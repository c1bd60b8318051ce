import type { Texts } from '#src/domain/vocabulary.ts'

/** Longer words are no misspelt ids or names, and comparing them takes time by the square of their length. */
const longestWord = 100
/** The most words that a message lists. */
const mostWords = 30

/** The candidate with the smallest edit distance, for suggestions in messages. Null when none is close enough. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (word.length > longestWord) return null
  const most = Math.max(1, Math.floor(word.length / 3))
  const [best] = candidates
    .filter(({ length }) => Math.abs(length - word.length) <= most) // the distance is at least the difference in length
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance)
  return best && best.distance <= most ? best.candidate : null
}

const joints = { or: { es: 'o', en: 'or' }, and: { es: 'y', en: 'and' } } as const

/** `"a", "b" or "c"`, for messages; of very many words the first. */
export function listWords(words: readonly string[], last: keyof typeof joints): Texts {
  const quoted = words.slice(0, mostWords).map((word) => `"${word}"`)
  if (words.length > mostWords) return { es: `${quoted.join(', ')}…`, en: `${quoted.join(', ')}…` }
  if (quoted.length < 2) return { es: quoted.join(''), en: quoted.join('') }
  const [all, end] = [quoted.slice(0, -1).join(', '), quoted.at(-1)]
  return { es: `${all} ${joints[last].es} ${end}`, en: `${all} ${joints[last].en} ${end}` }
}

/** Levenshtein, one row at a time. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1]
    for (const [j, other] of Array.from(b).entries()) {
      const swap = (row[j] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
