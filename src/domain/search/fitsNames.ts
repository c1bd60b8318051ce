import { periodOf } from '../selection/filter.ts'
import { type DayRange, overlaps } from '../time/dateSpan.ts'
import type { ParsedQuery } from './parseQuery.ts'
import { isPhraseIn } from './phraseIn.ts'

/**
 * Whether a move whose texts could not be read has what a query asks for, and nothing that it excludes, by its days and its
 * names: folded, with a space before each word. Without an index a word stands for itself and what begins with it.
 */
export function fitsNames({ words, phrases, excluded, period }: ParsedQuery, names: string, days: DayRange): boolean {
  const asked = period && periodOf(period)
  const text = `${names} `
  return (
    (asked === null || overlaps(days, asked)) &&
    words.every((word) => isPhraseIn(text, { words: [word], isOpen: true })) &&
    phrases.every((phrase) => isPhraseIn(text, phrase)) &&
    !excluded.some((group) => isPhraseIn(text, { words: group, isOpen: false }))
  )
}
