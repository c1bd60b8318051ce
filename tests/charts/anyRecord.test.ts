import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { facetIds, noFilter } from '#src/domain/selection/filter.ts'
import { timelineAsked } from '#src/domain/selection/timelineAsked.ts'
import { anyFilter, anyTravels } from '../builders/arbitraries.ts'
import { chartsCounted } from '../builders/charts/countedCharts.ts'
import { chartsShown } from '../builders/charts/shownCharts.ts'
import { ourRecord } from '../builders/ourRecord.ts'
import { aTimeline } from '../builders/timeline.ts'

/** As a page shows it: a record of many years has another grain than the months that are counted here. */
const record = timelineAsked(ourRecord(), noFilter)

describe('numbers agree everywhere', () => {
  it('for any record and filter', () => {
    fc.assert(
      fc.property(anyTravels(), anyFilter, (moves, filter) => {
        const timeline = aTimeline(moves)
        expect(chartsShown(timeline, filter)).toEqual(chartsCounted(timeline, filter))
      }),
      { numRuns: 300 },
    )
  })

  it.each(facetIds)('for each %s of our record', (facet) => {
    for (const value of record.vocabulary[facet]) {
      const filter = { ...noFilter, [facet]: [value] }
      expect(chartsShown(record, filter), value).toEqual(chartsCounted(record, filter))
    }
  })

  it('for any filter of our record', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect(chartsShown(record, filter)).toEqual(chartsCounted(record, filter))
      }),
    )
  })
})
