import type { MethodNote } from './record.ts'
import type { Day, DayRange } from './time/dateSpan.ts'
import type { Texts } from './vocabulary.ts'

/** What the page on the method says of what was searched: data/coverage.json, checked, its days as numbers. */
export type CoverageNotes = {
  /** The day of the last search. */
  searchedUntil: Day | null
  /** For which sources were consulted, in order of time. `languages` are ISO 639-1 codes. */
  periods: readonly (DayRange & { isCompiled: boolean; languages: readonly string[]; note: Texts | null })[]
  /** Days that were searched for in vain, in order of time. */
  gaps: readonly (DayRange & { note: Texts })[]
  notes: readonly MethodNote[]
  leads: readonly LeadGroup[]
}

/** What was mentioned somewhere and could not be verified, of one subject. */
export type LeadGroup = { id: string; heading: Texts; list: readonly MethodNote[] }
