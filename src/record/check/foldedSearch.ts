/** Finds a passage that was copied almost right, and says in what it differs. */
import type { Texts } from '#src/domain/vocabulary.ts'

type Fold = { name: Texts; apply: (character: string) => string }

const folds: readonly Fold[] = [
  {
    name: { es: 'espacios o saltos de línea', en: 'spaces or line breaks' },
    apply: (c) => (/\s/.test(c) ? ' ' : /\p{Cf}/u.test(c) ? '' : c),
  },
  { name: { es: 'comillas', en: 'quote marks' }, apply: (c) => (/["'`´‘’‚“”„«»‹›]/.test(c) ? '"' : c) },
  { name: { es: 'guiones', en: 'dashes' }, apply: (c) => (/\p{Pd}/u.test(c) ? '-' : c) },
  { name: { es: 'puntos', en: 'dots' }, apply: (c) => (c === '…' ? '...' : c) },
  { name: { es: 'mayúsculas', en: 'capital letters' }, apply: (c) => c.toLowerCase() },
  { name: { es: 'tildes', en: 'accents' }, apply: (c) => c.normalize('NFD').replace(/\p{M}/gu, '') },
]

export type NearMatch = { paragraph: number; found: string; differences: Texts[] }

/**
 * The first paragraph that has the passage apart from differences in spaces, quote marks, dashes, dots, case or accents.
 * Null when none has.
 */
export function findFolded(paragraphs: readonly string[], passage: string): NearMatch | null {
  for (const [index, text] of paragraphs.entries()) {
    const found = findIn(text, passage, folds)
    if (found === null) continue
    const differences = folds.filter((one) => findIn(text, passage, without(one)) === null).map(({ name }) => name)
    return { paragraph: index + 1, found, differences }
  }
  return null
}

function without(one: Fold): Fold[] {
  return folds.filter((other) => other !== one)
}

function findIn(text: string, passage: string, applied: readonly Fold[]): string | null {
  const haystack = fold(text, applied)
  const needle = fold(passage, applied).text.trim()
  const at = needle === '' ? -1 : haystack.text.indexOf(needle)
  return at === -1 ? null : text.slice(haystack.offsets[at], haystack.offsets[at + needle.length])
}

/** The folded text, and for each of its units the offset it came from, with one more for the end. */
function fold(text: string, applied: readonly Fold[]): { text: string; offsets: number[] } {
  let folded = ''
  let offset = 0
  const offsets: number[] = []
  for (const character of text) {
    const result = applied.reduce((c, { apply }) => apply(c), character)
    const isRunOfSpaces = result === ' ' && folded.endsWith(' ') && applied.includes(folds[0] as Fold)
    if (!isRunOfSpaces) {
      folded += result
      for (let unit = 0; unit < result.length; unit += 1) offsets.push(offset)
    }
    offset += character.length
  }
  return { text: folded, offsets: [...offsets, text.length] }
}
