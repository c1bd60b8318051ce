import { foldText } from '../foldText.ts'

/** A word of a text: folded, and where it stands, in UTF-16 units. */
export type Token = { term: string; start: number; end: number }

/** The words of a text in their order: joined by spaces, they are the folded text. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), ({ 0: word, index }) => ({
    folded: foldText(word),
    start: index,
    end: index + word.length,
  })).flatMap(({ folded, start, end }) =>
    folded
      .split(' ')
      .filter(Boolean)
      .map((term) => ({ term, start, end })),
  )
}
