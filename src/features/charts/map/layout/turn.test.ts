import { geoDistance } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import type { Coordinates } from '#src/domain/move.ts'
import { pointOf } from './geojson.ts'
import { isFacing, openingTurn, turnBy } from './turn.ts'

const santiago: Coordinates = [-70.65, -33.44]
const degreesBetween = (a: Coordinates, b: Coordinates) => (geoDistance(pointOf(a), pointOf(b)) * 180) / Math.PI

describe(openingTurn, () => {
  it('faces home when there is nothing abroad', () => {
    expect(openingTurn([], santiago)).toEqual(santiago)
  })

  it('faces the middle of places that are near', () => {
    const quito: Coordinates = [-78.51, -0.22]
    expect(degreesBetween(openingTurn([quito], santiago), quito)).toBeCloseTo(0)
  })

  it.each([
    ['Rome', [12.48, 41.9]],
    ['Tokyo', [139.7, 35.7]],
    ['the other side of the world', [100, 38]],
  ] as [string, Coordinates][])('keeps home in sight of %s', (_, place) => {
    const turn = openingTurn([place], santiago)
    expect(degreesBetween(turn, santiago)).toBeCloseTo(65)
    expect(isFacing(turn, santiago)).toBe(true)
  })
})

describe(turnBy, () => {
  it('wraps around the date line and stops at the poles', () => {
    expect(turnBy([170, 80], 20, 20)).toEqual([-170, 90])
    expect(turnBy([-170, -80], -20, -20)).toEqual([170, -90])
  })
})

describe(isFacing, () => {
  it.each([
    [[0, 0], [79, 0], true],
    [[0, 0], [81, 0], false],
    [[170, 0], [-170, 0], true],
    [[0, 90], [123, 45], true],
  ] as [Coordinates, Coordinates, boolean][])('turned to %j, of %j: %s', (turn, point, facing) => {
    expect(isFacing(turn, point)).toBe(facing)
  })
})
