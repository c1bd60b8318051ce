import { periodOf } from '../selection/filter.ts'
import type { DayRange } from '../time/dateSpan.ts'
import type { ParsedQuery } from './parseQuery.ts'

/**
 * Whether a move whose texts could not be read has what a query asks for, and nothing that it excludes, by its days and its
 * names: folded, with a space before each word. Without an index a word stands for itself and what begins with it.
 */
export function fitsNames({ words, phrases, excluded, period }: ParsedQuery, names: string, days: DayRange): boolean {
  const asked = period && periodOf(period)
  const isIn = asked === null || (days.first <= asked.last && days.last >= asked.first)
  const text = `${names} `
  return (
    isIn &&
    words.every((word) => text.includes(` ${word}`)) &&
    phrases.every((phrase) => text.includes(` ${phrase.words.join(' ')}${phrase.isOpen ? '' : ' '}`)) &&
    !excluded.some((group) => text.includes(` ${group.join(' ')} `))
  )
}
