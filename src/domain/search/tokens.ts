import { foldText } from '../foldText.ts'

/** A word of a text: folded, and where it stands, in UTF-16 units. */
export type Token = { term: string; start: number; end: number }

/** Most words are: they fold many times faster by themselves. */
const isPlain = /^[A-Za-z0-9]+$/

/** The words of a text in their order: joined by spaces, they are the folded text. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), ({ 0: word, index }) => ({
    folded: isPlain.test(word) ? word.toLowerCase() : foldText(word),
    start: index,
    end: index + word.length,
  })).flatMap(({ folded, start, end }) =>
    folded
      .split(' ')
      .filter(Boolean)
      .map((term) => ({ term, start, end })),
  )
}

/**
 * A name with an apostrophe, or letters with full stops between them, after what is no letter; not "Lima's". Without a
 * lookbehind, which Safari knows since 16.4 alone.
 */
const joinedPattern = /(^|\P{L})(\p{L}+(?:['’ʼ]\p{L}{2,})+|\p{Lu}{1,2}(?:\.\s?\p{Lu}{1,2})+(?!\p{L}))/gu

/** What readers type as one word though it is written as several: "D’Arcy" is also "darcy", "U. N." also "un". */
export function joinedTokensOf(text: string): Token[] {
  return Array.from(text.matchAll(joinedPattern), ({ 0: whole, 1: before = '', 2: words = '', index }) => ({
    term: foldText(words).replaceAll(' ', ''),
    start: index + before.length,
    end: index + whole.length,
  }))
}
