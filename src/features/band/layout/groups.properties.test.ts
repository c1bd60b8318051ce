import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyBandMoves, anyWindow } from '../../../../tests/builders/arbitraries.ts'
import { aModel } from '../../../../tests/builders/band.ts'
import { layoutBand } from './bandLayout.ts'

describe('the groups of any drawing', () => {
  it('gather no moves of two phases but those of an occasion, where there is room', () => {
    fc.assert(
      fc.property(anyBandMoves, anyWindow, (moves, window) => {
        const days = moves.filter(({ span }) => span.first === span.last).slice(0, 12)
        const free = layoutBand(aModel(days), window, 1000).marks.filter(({ moves: [first] }) => !first?.occasion)
        const mixed = free.filter(({ moves: own }) => own.some(({ phase }) => phase !== own[0]?.phase))
        expect(mixed).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
