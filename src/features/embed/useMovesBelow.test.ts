import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstAt } from './useMovesBelow.ts'

describe(firstAt, () => {
  it('finds the edge in few looks, for any edge', () => {
    fc.assert(
      fc.property(fc.nat(1_000), fc.nat(1_000), (places, edge) => {
        let looks = 0
        const found = firstAt(places, (at) => {
          looks++
          return at >= edge
        })
        expect(found).toBe(Math.min(places, edge))
        expect(looks).toBeLessThanOrEqual(10)
      }),
    )
  })
})
