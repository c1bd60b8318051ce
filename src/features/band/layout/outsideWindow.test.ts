import { describe, expect, it } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { aModel } from '../../../../tests/builders/band.ts'
import { aMove } from '../../../../tests/builders/timeline.ts'
import { outsideWindow } from './outsideWindow.ts'

const model = aModel([
  aMove({ id: 'long', date: '2026-01-05/2026-01-20' }),
  aMove({ id: 'short', date: '2026-01-10' }),
  aMove({ id: 'late', date: '2026-03-01' }),
  aMove({ id: 'last', date: '2026-04-01' }),
])

describe(outsideWindow, () => {
  it('counts the moves on either side, and names the one that ends latest and the one that begins first', () => {
    expect(outsideWindow(model, { from: toDay('2026-02-01'), to: toDay('2026-02-10') })).toEqual({
      before: { count: 2, nearest: 'long' },
      after: { count: 2, nearest: 'late' },
    })
  })

  it('has nothing on a side without moves', () => {
    expect(outsideWindow(model, { from: toDay('2025-01-01'), to: toDay('2025-02-01') })).toEqual({
      before: null,
      after: { count: 4, nearest: 'long' },
    })
    expect(outsideWindow(aModel([]), { from: 0, to: 1 })).toEqual({ before: null, after: null })
  })
})
