import { foldText } from '#src/domain/foldText.ts'
import { searchParts } from '#src/domain/search/searchParts.ts'
import { joinedTokensOf } from '#src/domain/search/tokens.ts'
import type { MoveId } from '#src/domain/vocabulary.ts'
import type { SearchFile, SearchMove, SearchText } from '../load/searchFiles.ts'

/** A move of the pieces that have been read, with all of its texts, those of its articles last. */
export type SearchedMove = Pick<SearchMove, 'id' | 'days'> & { texts: () => readonly SearchedText[] }

export type SearchedText = {
  part: (typeof searchParts)[number]['id']
  text: string
  /** Null for the language of the search. */
  language: string | null
  quote: SearchText[3]
  /** See {@link foldWords}. Made when it is first asked for: words as objects would take ten times the memory. */
  folded: () => string
}

/** The moves of a piece. */
export function searchedMoves({ moves, articles }: SearchFile): SearchedMove[] {
  const paragraphs = articles.map(({ id, language, paragraphs: texts }) =>
    once(() => texts.map((text, at) => searchedText('article', text, language, [0, id, at + 1]))),
  )
  return moves.map(({ id, days, texts, articles: cited }) => ({
    id,
    days,
    texts: once(() => [
      ...texts.flatMap(([part, text, language = null, quote]) => {
        const known = searchParts[part]
        return known ? [searchedText(known.id, text, language, quote)] : []
      }),
      ...cited.flatMap((at) => paragraphs[at]?.() ?? []),
    ]),
  }))
}

/** Moves by id. */
export function byIdOf(moves: readonly SearchedMove[]): ReadonlyMap<MoveId, SearchedMove> {
  return new Map(moves.map((move) => [move.id, move]))
}

function searchedText(
  part: SearchedText['part'],
  text: string,
  language: string | null,
  quote: SearchText[3],
): SearchedText {
  return {
    part,
    text,
    language,
    quote,
    folded: once(() => foldWords(text)),
  }
}

/**
 * A text folded, with a space before each word and after the last; behind bars what is typed as one word though it is written
 * as several.
 */
export function foldWords(text: string): string {
  const joined = joinedTokensOf(text).map(({ term }) => term)
  return [foldText(text), ...joined].map((words) => ` ${words} `).join('|')
}

/** Whether a folded text has one of some words. */
export function hasOneOf(folded: string, words: ReadonlySet<string>): boolean {
  for (let start = 1, end = folded.indexOf(' ', 1); end !== -1; start = end + 1, end = folded.indexOf(' ', start))
    if (words.has(folded.slice(start, end))) return true
  return false
}

function once<Value extends object | string>(make: () => Value): () => Value {
  let value: Value | null = null
  return () => (value ??= make())
}
