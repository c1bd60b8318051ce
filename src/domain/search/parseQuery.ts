import { foldText } from '../foldText.ts'
import type { Period } from '../selection/filter.ts'
import { emptyWords } from './emptyWords.ts'
import { piecesOf } from './queryPieces.ts'
import { everyYear, type IsPeriod, readPeriod } from './readPeriod.ts'
import type { Phrase } from './searchHits.ts'

/** What a query asks for; all words are folded. */
export type ParsedQuery = {
  /** Words of which each must be found, as such, in another form or as a beginning; "the" and "de" only where they are all. */
  words: readonly string[]
  phrases: readonly Phrase[]
  /** Words and phrases that must not be found. */
  excluded: readonly (readonly string[])[]
  /** A day, month or year: the moves found must touch it. */
  period: Period | null
}

/**
 * Reads a query as people type it: words, "phrases", -exclusions, and the first day, month or year as a period, if that year
 * may be one. Any text is a query; what is neither letter nor digit nor such a sign is passed over.
 */
export function parseQuery(text: string, isPeriod: IsPeriod = everyYear): ParsedQuery {
  const phrases: Phrase[] = []
  const excluded: string[][] = []
  const plain: string[] = []
  for (const { kind, text: piece, isOpen } of piecesOf(text)) {
    const words = wordsOf(piece)
    if (kind === 'plain') plain.push(piece)
    else if (words.length === 0) continue
    else if (kind === 'excluded') excluded.push(words)
    else phrases.push({ words, isOpen })
  }
  const { period, rest } = readPeriod(plain, isPeriod)
  const all = [...new Set(rest.flatMap(wordsOf))]
  const telling = all.filter((word) => !emptyWords.has(word))
  const asksForMore = telling.length + phrases.length + excluded.length > 0 || period !== null
  return { words: asksForMore ? telling : all, phrases, excluded, period }
}

function wordsOf(text: string): string[] {
  return foldText(text).split(' ').filter(Boolean)
}
