import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeInSorted } from './sorted.ts'

describe(placeInSorted, () => {
  it('finds what is there and nothing else, in any ascending list', () => {
    const anyList = fc.uniqueArray(fc.integer({ min: -30, max: 30 })).map((list) => list.toSorted((a, b) => a - b))
    fc.assert(
      fc.property(anyList, fc.integer({ min: -31, max: 31 }), (list, value) => {
        expect(placeInSorted(list, value)).toBe(list.indexOf(value))
      }),
    )
  })

  it.each([
    [[], 0, -1],
    [[0], 0, 0],
    [[2, 4, 8], 8, 2],
    [[2, 4, 8], 3, -1],
    [[2, 4, 8], 9, -1],
  ])('of %j finds %d at %d', (list, value, place) => {
    expect(placeInSorted(list, value)).toBe(place)
  })
})
