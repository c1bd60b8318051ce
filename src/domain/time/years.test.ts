import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyMoves } from '../../../tests/builders/arbitraries.ts'
import { aTimeline } from '../../../tests/builders/timeline.ts'
import { noFilter } from '../selection/filter.ts'
import { select } from '../selection/selection.ts'
import { timelineWithin } from '../timeline.ts'
import { toDay } from './dateSpan.ts'
import { daysOfYear, yearsAround, yearsOf } from './years.ts'

describe(daysOfYear, () => {
  it('is all days of the year', () => {
    expect(daysOfYear('2026')).toMatchObject({ first: toDay('2026-01-01'), last: toDay('2026-12-31') })
  })

  it.each(['', '26', '02026', '2026-01', 'abcd', '２０２６'])('is nothing for %j', (text) => {
    expect(daysOfYear(text)).toBeNull()
  })
})

describe(yearsOf, () => {
  const span = (first: string, last = first) => ({ span: { ...anySpan, first: toDay(first), last: toDay(last) } })
  const anySpan = { precision: 'day', interval: false, approximate: false, uncertain: false } as const

  it('leaves out years without a move, and counts what lasts into the next year in both', () => {
    const moves = [span('2019-05-01'), span('2025-12-30', '2026-01-02'), span('2026-03-11')]
    expect(yearsOf(moves)).toEqual([
      { year: '2019', count: 1 },
      { year: '2025', count: 1 },
      { year: '2026', count: 2 },
    ])
  })

  it('has none for a record without moves', () => {
    expect(yearsOf([])).toEqual([])
  })

  it('counts for each year what its page and the filter of the year have', () => {
    fc.assert(
      fc.property(anyMoves(), (record) => {
        const timeline = aTimeline(record)
        for (const { year, count } of yearsOf(timeline.moves)) {
          const days = daysOfYear(year)
          const filter = { ...noFilter, from: `${year}-01`, to: `${year}-12` }
          expect(select(timeline, filter).indices.length).toBe(count)
          expect(days && timelineWithin(timeline, days).moves.length).toBe(count)
        }
      }),
    )
  })
})

describe(yearsAround, () => {
  it('has the nearest years first, and each part newest first', () => {
    const years = [1990, 2000, 2001, 2003, 2004, 2025].map((year) => ({ year: String(year), count: 1 }))
    const around = yearsAround(years, '2001', 3).map(({ year }) => year)
    expect(around).toEqual(['2004', '2003', '2000', '2025', '1990'])
  })
})
