import type { Day } from '#src/domain/time/dateSpan.ts'

/**
 * A date that a text names, with offsets in UTF-16 units. `date` is EDTF, null for one that cannot be known: a relative one without the day on which it was
 * written.
 */
export type FoundDate = { start: number; end: number; words: string; date: string | null; basis: DateBasis }
export type DateBasis =
  | { by: 'text' }
  | { by: 'publication' | 'bounds' | 'nothing' }
  | { by: 'event'; phase: string; from: string }

/** When a text was written, as well as it is known: the day of publication, or the bounds that it gives itself. */
export type WritingTime = { published: Day | null; bounds: { first: Day; last: Day } | null }

/** A day from which a text may count, such as the first day of a phase, with the words that name it. */
export type Anchor = { phase: string; from: string; words: readonly string[] }

/** A date in the words that begin at an offset. */
export function foundDate(start: number, words: string, date: string | null, basis: DateBasis): FoundDate {
  return { start, end: start + words.length, words, date, basis }
}

export function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end
}
