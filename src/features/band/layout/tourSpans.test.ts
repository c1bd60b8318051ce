import { describe, expect, it } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { texts } from '../../../../tests/builders/dataFiles.ts'
import { aMove } from '../../../../tests/builders/timeline.ts'
import { tourSpans } from './tourSpans.ts'

const tours = ['europe', 'andes', 'unseen'].map((id) => ({ id, label: texts(id), highlight: null }))

describe(tourSpans, () => {
  it('run from the first stop to the end of the last, in the order of tours', () => {
    const moves = [
      aMove({ tour: 'andes', date: '2025-12-22' }),
      aMove({ tour: 'andes', date: '2025-12-20/2025-12-21' }),
      aMove({ tour: null, date: '2026-01-01' }),
      aMove({ tour: 'europe', date: '2026-02-02/2026-02-05' }),
      aMove({ tour: 'europe', date: '2026-02-03' }),
    ]
    expect(tourSpans(moves, tours)).toEqual([
      { id: 'europe', first: toDay('2026-02-02'), last: toDay('2026-02-05') },
      { id: 'andes', first: toDay('2025-12-20'), last: toDay('2025-12-22') },
    ])
  })

  it('are none when no stop is shown', () => {
    expect(tourSpans([aMove()], tours)).toEqual([])
  })
})
