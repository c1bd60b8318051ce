import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { facetIds, noFilter } from '#src/domain/selection/filter.ts'
import { anyFilter, anyTravels } from './builders/arbitraries.ts'
import { patternsCounted } from './builders/countedPatterns.ts'
import { ourRecord } from './builders/ourRecord.ts'
import { patternsShown } from './builders/shownPatterns.ts'
import { aTimeline } from './builders/timeline.ts'

const record = ourRecord()

describe('numbers agree everywhere', () => {
  it('for any record and filter', () => {
    fc.assert(
      fc.property(anyTravels(), anyFilter, (moves, filter) => {
        const timeline = aTimeline(moves)
        expect(patternsShown(timeline, filter)).toEqual(patternsCounted(timeline, filter))
      }),
      { numRuns: 300 },
    )
  })

  it.each(facetIds)('for each %s of our record', (facet) => {
    for (const value of record.vocabulary[facet]) {
      const filter = { ...noFilter, [facet]: [value] }
      expect(patternsShown(record, filter), value).toEqual(patternsCounted(record, filter))
    }
  })

  it('for any filter of our record', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect(patternsShown(record, filter)).toEqual(patternsCounted(record, filter))
      }),
    )
  })
})
