import type { ParsedQuery } from '#src/domain/search/parseQuery.ts'
import { joinedTokensOf, tokensOf } from '#src/domain/search/tokens.ts'
import type { Searched } from './findMoves.ts'
import { type Entry, eachPlace, type Lexicon } from './lexicon.ts'
import { type Looked, matchWord } from './matchWord.ts'
import type { SearchedMove } from './searchedMoves.ts'

const mostWords = 6
const mostErrors = 3
/** A beginning shorter than this is shared by words that have nothing to do with each other. */
const shortestBeginning = 3

/** Words of the record that are near to those of a query, as the record writes them: those that are found come first. */
export function nearWords({ lexicon, moves, locale, unread }: Searched, { words, phrases }: ParsedQuery): string[] {
  const asked = [...words, ...phrases.flatMap((phrase) => phrase.words)]
  const looked = { locale, size: moves.length, isWhole: unread.size === 0 }
  const near = asked.flatMap((word) => entriesNear(lexicon, word, looked))
  return [...new Set(near.map((entry) => asWritten(entry, moves)))].slice(0, mostWords)
}

function entriesNear(lexicon: Lexicon, word: string, looked: Looked): Entry[] {
  const { terms } = matchWord(lexicon, word, looked)
  if (terms.size > 0) return [...terms].flatMap((term) => lexicon.words.get(term) ?? []).slice(0, 1)
  if (/\p{N}/u.test(word)) return []
  const errors = Math.min(mostErrors, Math.floor(word.length / 2))
  const near = [...lexicon.words.fuzzyGet(word, errors).values()]
    .toSorted(([a, few], [b, many]) => few - many || movesWith(b) - movesWith(a) || (a.term < b.term ? -1 : 1))
    .map(([entry]) => entry)
  return near.length > 0 ? near.slice(0, 3) : sameBeginning(lexicon, word)
}

function sameBeginning({ words }: Lexicon, word: string): Entry[] {
  for (let length = word.length - 1; length >= shortestBeginning; length--) {
    const entries = [...words.atPrefix(word.slice(0, length)).values()]
    if (entries.length > 0)
      return entries.toSorted((a, b) => movesWith(b) - movesWith(a) || (a.term < b.term ? -1 : 1)).slice(0, 2)
  }
  return []
}

function movesWith({ places }: Entry): number {
  return places.reduce((sum, { postings }) => sum + postings.length, 0)
}

/** A word with its accents and capitals, as it stands in the first of its moves. */
function asWritten(entry: Entry, moves: readonly SearchedMove[]): string {
  let first = moves.length
  eachPlace(entry, (move) => {
    first = Math.min(first, move)
  })
  for (const text of moves[first]?.texts() ?? []) {
    if (!text.folded().includes(` ${entry.term} `)) continue
    const token = [...tokensOf(text.text), ...joinedTokensOf(text.text)].find(({ term }) => term === entry.term)
    if (token) return text.text.slice(token.start, token.end)
  }
  return entry.term
}
