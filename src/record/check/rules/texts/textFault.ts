import type { Finding } from '../../corpus.ts'

/** What is wrong with a text, and where in it. */
export type TextFault = Pick<Finding, 'wrong' | 'cure' | 'copy' | 'within'>

/** Where a pattern matches, in UTF-16 units. */
export function spanOf({ 0: match, index }: RegExpMatchArray): { start: number; end: number } {
  const start = index ?? 0
  return { start, end: start + match.length }
}
