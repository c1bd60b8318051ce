import type { Day } from '#src/domain/time/dateSpan.ts'
import { type ArticleId, localeIds, type MoveId, type Texts } from '#src/domain/vocabulary.ts'

/**
 * A piece of the search index in one language: the texts of moves that follow each other in time, and where each word
 * occurs. Articles are there once, however many moves cite them.
 */
export type SearchFile = {
  format: 1
  moves: SearchMove[]
  articles: SearchArticle[]
  /** All words of the texts, folded, in order, with a space between. */
  terms: string
  /** For each word its stems, as how many letters are cut off and what is put there: "3", "2o,4"; with a space between. */
  stems: string
  /**
   * For each word the moves in which it occurs: the distance to the move before, times {@link partsInPosting}, plus the
   * position of its weightiest part in `searchParts`.
   */
  postings: number[][]
}

/** A power of two, and more than there are parts. */
export const partsInPosting = 16

/** A move with its days, its texts (with part, and language where that is not the file's), and positions of its articles. */
export type SearchMove = { id: MoveId; days: [first: Day, last: Day]; texts: SearchText[]; articles: number[] }
/** Of a quote also the position of its claim, and where it stands. */
export type SearchText = [
  part: number,
  text: string,
  language?: string,
  quote?: [claim: number, article: ArticleId, paragraph: number],
]
export type SearchArticle = { id: ArticleId; language: string; paragraphs: string[] }

/** A piece in the index of the record: how many moves it holds, and its file in each language. Pieces are in order of time. */
export type SearchRow = { years: string; moves: number; files: Texts }

export type SearchPiece = { years: string; ids: readonly MoveId[]; files: Texts }

/** The pieces of the index, newest first. Rows that make no sense give none: the record can be read without a search. */
export function searchPiecesOf(rows: unknown, ids: readonly MoveId[]): SearchPiece[] {
  if (!Array.isArray(rows)) return []
  let end = 0
  const pieces = (rows as readonly (Partial<SearchRow> | null)[]).flatMap((row): SearchPiece[] => {
    const { years, moves, files } = row ?? {}
    if (typeof years !== 'string' || typeof moves !== 'number' || !localeIds.every((id) => files?.[id])) return []
    const begin = end
    end += moves
    return [{ years, ids: ids.slice(begin, end), files: files as Texts }]
  })
  return end === ids.length ? pieces.toReversed() : []
}
