import { describe, expect, it } from 'vitest'
import { aPlace } from '../../../../../tests/builders/journeys.ts'
import { radiusScale } from './pointSize.ts'

describe(radiusScale, () => {
  it('grows in area with the number of moves', () => {
    const radiusOf = radiusScale([aPlace({ moves: 4 })], 'CL')
    expect(radiusOf(1)).toBe(3.5)
    expect(radiusOf(4)).toBe(7)
  })

  it('stays within its bounds for any number of moves', () => {
    const radiusOf = radiusScale([aPlace({ moves: 400 })], 'CL')
    expect(radiusOf(400)).toBe(14)
    expect(radiusOf(1)).toBe(3.5)
  })

  it('is scaled by the places abroad; home stops at the largest size', () => {
    const radiusOf = radiusScale([aPlace({ moves: 2 }), aPlace({ key: 'CL/Santiago', country: 'CL', moves: 40 })], 'CL')
    expect(radiusOf(1)).toBe(3.5)
    expect(radiusOf(40)).toBe(14)
  })

  it('has a value without places', () => {
    expect(radiusScale([], 'CL')(0)).toBe(3.5)
  })
})
