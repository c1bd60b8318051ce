import type { Phrase } from './searchHits.ts'

/**
 * Whether the words of a phrase stand one behind the other in a folded text, which has a space before each word and after
 * the last.
 */
export function isPhraseIn(text: string, { words, isOpen }: Phrase): boolean {
  return text.includes(` ${words.join(' ')}${isOpen ? '' : ' '}`)
}
