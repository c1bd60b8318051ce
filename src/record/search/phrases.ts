import { isPhraseIn } from '#src/domain/search/phraseIn.ts'
import type { Phrase } from '#src/domain/search/searchHits.ts'
import { searchParts } from '#src/domain/search/searchParts.ts'
import { eachPlace, type Lexicon } from './lexicon.ts'
import type { SearchedMove } from './searchedMoves.ts'

/** What each word of a phrase counts, times the weight of the part in which the phrase stands. */
const quality = 8

/** For each move how well it has a phrase; 0 is not at all. */
export function matchPhrase(lexicon: Lexicon, phrase: Phrase, moves: readonly SearchedMove[]): Uint16Array {
  const scores = new Uint16Array(moves.length)
  const counts = new Uint8Array(moves.length) // how many words of the phrase a move has, in whatever order
  phrase.words.forEach((word, at) => {
    const isBeginning = phrase.isOpen && at === phrase.words.length - 1
    const exact = lexicon.words.get(word)
    const entries = isBeginning ? lexicon.words.atPrefix(word).values() : exact ? [exact] : []
    for (const entry of entries) {
      eachPlace(entry, (move) => {
        if (counts[move] === at) counts[move] = at + 1
      })
    }
  })
  moves.forEach((move, at) => {
    if (counts[at] !== phrase.words.length) return
    const text = move.texts().find(({ folded }) => isPhraseIn(folded(), phrase)) // the weightiest come first
    const part = searchParts.find(({ id }) => id === text?.part)
    if (part) scores[at] = quality * part.weight * phrase.words.length
  })
  return scores
}
