import { expect, it } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { aMove } from '#tests/builders/timeline.ts'
import { largestOccasion } from './largestOccasion.ts'

it('finds the occasion with the most moves, and its days', () => {
  const moves = [
    aMove({ id: 'a', date: '2026-01-02', occasion: 'fair' }),
    aMove({ id: 'b', date: '2026-01-03', occasion: 'feast' }),
    aMove({ id: 'c', date: '2026-01-03/2026-01-05', occasion: 'feast' }),
    aMove({ id: 'd', date: '2026-01-09' }),
  ]
  const [first, last] = [toDay('2026-01-03'), toDay('2026-01-05')]
  expect(largestOccasion(moves)).toEqual({ id: 'feast', count: 2, first, last })
})

it('finds the first of those with as many moves, and none where no move has one', () => {
  const moves = [aMove({ id: 'a', occasion: 'fair' }), aMove({ id: 'b', occasion: 'feast' })]
  expect(largestOccasion(moves)?.id).toBe('fair')
  expect(largestOccasion([aMove({ id: 'b' })])).toBeNull()
  expect(largestOccasion([])).toBeNull()
})
