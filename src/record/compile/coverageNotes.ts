import type { CoverageNotes } from '#src/domain/coverage.ts'
import { toDay } from '#src/domain/time/dateSpan.ts'
import type { Dataset } from '../dataset.ts'

/**
 * data/coverage.json for the page on the method, null where the record has no such file. Apart from the timeline file, which
 * every page loads: these texts are long and only that page shows them.
 */
export function coverageNotesOf({ coverage }: Pick<Dataset, 'coverage'>): CoverageNotes | null {
  if (!coverage) return null
  const { searchedUntil, periods, gaps, notes, leads } = coverage
  return {
    searchedUntil: searchedUntil === undefined ? null : toDay(searchedUntil),
    periods: periods.map(({ first, last, basis, languages = [], note = null }) => ({
      first: toDay(first),
      last: toDay(last),
      isCompiled: basis === 'compilations',
      languages,
      note,
    })),
    gaps: gaps.map(({ first, last, note }) => ({ first: toDay(first), last: toDay(last), note })),
    notes,
    leads,
  }
}
