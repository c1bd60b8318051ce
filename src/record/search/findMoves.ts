import { fitsNames } from '#src/domain/search/fitsNames.ts'
import type { ParsedQuery } from '#src/domain/search/parseQuery.ts'
import type { SearchHits } from '#src/domain/search/searchHits.ts'
import { periodOf } from '#src/domain/selection/filter.ts'
import { overlaps } from '#src/domain/time/dateSpan.ts'
import type { Locale, MoveId } from '#src/domain/vocabulary.ts'
import type { Lexicon } from './lexicon.ts'
import { matchStrictly, matchWord } from './matchWord.ts'
import { matchPhrase } from './phrases.ts'
import type { SearchedMove } from './searchedMoves.ts'

/** What is searched: the moves of all pieces that could be read, in order of time, and their words. */
export type Searched = { locale: Locale; lexicon: Lexicon; moves: readonly SearchedMove[]; unread: ReadonlySet<MoveId> }

/**
 * The moves that have all that a query asks for and nothing that it excludes. How well a move fits depends on its own texts
 * alone, so that order is the same on every machine, whatever else has been read.
 */
export function findMoves({ locale, lexicon, moves, unread }: Searched, query: ParsedQuery): SearchHits {
  const { words, phrases, excluded } = query
  const looked = { locale, size: moves.length, isWhole: unread.size === 0 }
  const matches = words.map((word) => matchWord(lexicon, word, looked))
  const wanted = [
    ...matches.map(({ scores }) => scores),
    ...phrases.map((phrase) => matchPhrase(lexicon, phrase, moves)),
  ]
  const unwanted = excluded.map((group) => {
    const [only = '', ...more] = group
    if (more.length > 0) return matchPhrase(lexicon, { words: group, isOpen: false }, moves)
    return matchStrictly(lexicon, only, locale, moves.length).scores
  })
  const period = query.period && periodOf(query.period)
  const scores = new Map<MoveId, number>()
  moves.forEach(({ id, days: [first, last] }, at) => {
    const isIn = period === null || overlaps({ first, last }, period)
    if (!isIn || wanted.some((list) => list[at] === 0) || unwanted.some((list) => list[at] !== 0)) return
    scores.set(
      id,
      wanted.reduce((sum, list) => sum + (list[at] ?? 0), 0),
    )
  })
  return {
    scores,
    terms: new Set(matches.flatMap(({ terms }) => [...terms])),
    words: matches.map(({ terms }) => terms),
    phrases,
    unread,
    fitsNames: (names, range) => fitsNames(query, names, range),
  }
}
