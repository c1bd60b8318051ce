import type { Move } from '../move.ts'
import type { DayRange } from '../time/dateSpan.ts'
import type { MoveId } from '../vocabulary.ts'

/** What a query finds: handed to the selection in a filter, and to whatever marks words in texts. */
export type SearchHits = {
  /** The moves found and how well each fits: by id, since narrowed timelines number their moves anew. */
  scores: ReadonlyMap<MoveId, number>
  /** All words of the record, folded, that some word of the query stands for: what is marked in texts. */
  terms: ReadonlySet<string>
  /** For each word of the query, in its order, the words of the record that it stands for. */
  words: readonly ReadonlySet<string>[]
  phrases: readonly Phrase[]
  /** Moves whose texts could not be read: only their names are looked through. Empty once all pieces are there. */
  unread: ReadonlySet<MoveId>
  /** Whether a move of these fits, by its names, folded with a space before each word, and its days. */
  fitsNames: (names: string, days: DayRange) => boolean
}

/** Words that stand one behind the other, folded. */
export type Phrase = {
  words: readonly string[]
  /** Whether its end has not been typed, so that the last word may be the beginning of one. */
  isOpen: boolean
}

export const noHits: SearchHits = {
  scores: new Map(),
  terms: new Set(),
  words: [],
  phrases: [],
  unread: new Set(),
  fitsNames: () => false,
}

/** Moves found, the best first; of equals the newest, then in the order of ids. */
export function byRelevance(moves: readonly Move[], { scores }: Pick<SearchHits, 'scores'>): Move[] {
  return moves
    .map((move) => ({ move, score: scores.get(move.id) ?? 0 }))
    .toSorted((a, b) => b.score - a.score || b.move.span.first - a.move.span.first || (a.move.id < b.move.id ? -1 : 1))
    .map(({ move }) => move)
}
