import { describe, expect, it } from 'vitest'
import { aMove } from '#tests/builders/timeline.ts'
import { largeOccasion } from './largeOccasion.ts'

/** The large occasion among as many moves of each of two occasions and of none. */
function largeOf(summit: number, fair: number, others: number) {
  const list = [
    ...Array.from({ length: summit }, () => 'summit'),
    ...Array.from({ length: fair }, () => 'fair'),
    ...Array.from({ length: others }, () => null),
  ]
  const large = largeOccasion(list.map((occasion, at) => aMove({ id: `m${at}`, occasion })))
  return large && { id: large.id, count: large.count }
}

describe(largeOccasion, () => {
  it.each([
    [1, 0, 3, { id: 'summit', count: 1 }], // a quarter
    [1, 2, 1, { id: 'fair', count: 2 }],
    [1, 0, 4, null],
    [4, 0, 0, null], // all: without it nothing would be left
    [0, 0, 3, null],
    [0, 0, 0, null],
  ])('of %i, %i and %i other moves is %j', (summit, fair, others, large) => {
    expect(largeOf(summit, fair, others)).toEqual(large)
  })
})
