import type { Texts } from '#src/domain/vocabulary.ts'

/** Longer words are no misspelt ids or names, and comparing them takes time by the square of their length. */
const longestWord = 100
/** The most words that a message lists. */
const mostWords = 30

/** The candidate with the smallest edit distance, for suggestions in messages. Null when none is close enough. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (word.length > longestWord) return null
  const most = Math.max(1, Math.floor(word.length / 3))
  const lower = word.toLowerCase()
  let [found, within]: [string | null, number] = [null, most]
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > within) continue // the distance is at least the difference in length
    const distance = editDistance(lower, candidate.toLowerCase(), within)
    if (distance > within) continue
    ;[found, within] = [candidate, distance - 1] // of those as near, the first
  }
  return found
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

/**
 * Whether at most so many letters, one or two, have to be changed, added or removed to make one word of the other. Takes a few
 * steps where words differ by more, so that very many can be compared.
 */
export function differByAtMost(a: string, b: string, most: number, ofA = 0, ofB = 0): boolean {
  if (Math.abs(a.length - ofA - (b.length - ofB)) > most) return false
  let [i, j] = [ofA, ofB]
  while (i < a.length && j < b.length && a.charCodeAt(i) === b.charCodeAt(j)) {
    i += 1
    j += 1
  }
  if (i === a.length && j === b.length) return true
  if (most === 0) return false
  return (
    (i < a.length && j < b.length && differByAtMost(a, b, most - 1, i + 1, j + 1)) ||
    (i < a.length && differByAtMost(a, b, most - 1, i + 1, j)) ||
    (j < b.length && differByAtMost(a, b, most - 1, i, j + 1))
  )
}

const rows = [new Uint16Array(2 * longestWord), new Uint16Array(2 * longestWord)] as const

/** Levenshtein, one row at a time; more than `most` as soon as a row has nothing less. */
function editDistance(a: string, b: string, most: number): number {
  let [row, next] = rows
  for (let j = 0; j <= b.length; j += 1) row[j] = j
  for (let i = 1; i <= a.length; i += 1) {
    next[0] = i
    let least = i
    for (let j = 1; j <= b.length; j += 1) {
      const swapped = (row[j - 1] ?? 0) + Number(a.charCodeAt(i - 1) !== b.charCodeAt(j - 1))
      const cell = Math.min(swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1)
      next[j] = cell
      if (cell < least) least = cell
    }
    if (least > most) return least
    ;[row, next] = [next, row]
  }
  return row[b.length] ?? 0
}
