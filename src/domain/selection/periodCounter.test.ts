import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyMoves } from '../../../tests/builders/arbitraries.ts'
import { aMove, aTimeline } from '../../../tests/builders/timeline.ts'
import { noFilter } from './filter.ts'
import { periodCounter } from './periodCounter.ts'
import { select } from './selection.ts'

const bound = fc.option(fc.constantFrom('2025-11', '2025-12', '2026-01', '2026-02-10', '2026-03'), { nil: null })

describe(periodCounter, () => {
  it('counts what choosing the period would leave', () => {
    fc.assert(
      fc.property(anyMoves(), bound, bound, (moves, from, to) => {
        fc.pre(from === null || to === null || from <= to)
        const timeline = aTimeline(moves)
        const chosen = select(timeline, { ...noFilter, from, to }).indices.length
        expect(periodCounter(timeline, noFilter)(from, to)).toBe(chosen)
      }),
    )
  })

  it('leaves out the present period and keeps the other fields', () => {
    const timeline = aTimeline([
      aMove({ id: 'lima', date: '2025-12-22', kind: 'visit' }),
      aMove({ id: 'roma', date: '2026-02-05', kind: 'visit' }),
      aMove({ id: 'doral', date: '2026-03-07', kind: 'summit' }),
    ])
    const count = periodCounter(timeline, { ...noFilter, kind: ['visit'], from: '2026-03', to: '2026-03' })
    expect([count(null, null), count('2026-01', null), count(null, '2025-12')]).toEqual([2, 1, 1])
  })
})
