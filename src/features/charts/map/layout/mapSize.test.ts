import { describe, expect, it } from 'vitest'
import type { Coordinates } from '#src/domain/move.ts'
import { aPlace, home } from '../../../../../tests/builders/journeys.ts'
import { mapParts, mapSize, meanOf } from './mapSize.ts'

const lima: Coordinates = [-77, -12]
const miami: Coordinates = [-80.2, 25.8]
const brussels: Coordinates = [4.4, 50.8]
const rome: Coordinates = [12.5, 41.9]
const quito: Coordinates = [-78.5, -0.2]
const canberra: Coordinates = [149, -35]
const tokyo: Coordinates = [139.7, 35.7]

const placesAt = (...points: Coordinates[]) => points.map((at, index) => aPlace({ key: `p${index}`, at }))
const partsOf = (...points: Coordinates[]) => mapParts(placesAt(...points), home)

describe(mapParts, () => {
  it('holds home alone without visits', () => {
    expect(partsOf()).toEqual({ main: [home.at], inset: null })
  })

  it('holds what can be reached from home in steps, and has an inset for the rest', () => {
    const { main, inset } = partsOf(miami, brussels, quito, rome, lima)
    expect(main).toHaveLength(4)
    expect(inset).toEqual([brussels, rome])
  })

  it('has no inset for places of one view with home, however far the first step to them is', () => {
    expect(partsOf(quito, miami)).toEqual({ main: [home.at, quito, miami], inset: null })
  })

  it('parts those in view of home from those beyond, whatever lies between', () => {
    const { main, inset } = partsOf(rome, miami, brussels)
    expect(main).toEqual([home.at, miami])
    expect(inset).toEqual([brussels, rome])
  })

  it('is one map where all places lie beyond, so that none is shown without a visited place', () => {
    expect(partsOf(rome, brussels)).toEqual({ main: [home.at, rome, brussels], inset: null })
  })

  it('is one map of all where the rest lies far apart', () => {
    const { main, inset } = partsOf(lima, brussels, canberra, tokyo)
    expect(main).toHaveLength(5)
    expect(inset).toBeNull()
  })

  it('passes over what did not take place, was at home, or has no point', () => {
    const places = [
      aPlace({ at: brussels, occurred: 0 }),
      aPlace({ country: home.country, at: rome }),
      aPlace({ at: null }),
    ]
    expect(mapParts(places, home)).toEqual({ main: [home.at], inset: null })
  })
})

describe(mapSize, () => {
  it('is high where the places reach from south to north, and wide otherwise', () => {
    const tall = mapSize(partsOf(lima, [-79.5, 9], miami), 360)
    expect(tall.height).toBeGreaterThan(tall.width)
    const wide = mapSize(partsOf(brussels, canberra, tokyo), 360)
    expect(wide.height).toBeLessThan(wide.width)
  })

  it.each([200, 360, 720, 1600])('is as wide as it may be, and never higher than a screen, at %i', (width) => {
    for (const parts of [partsOf(), partsOf(lima, miami), partsOf(brussels, canberra)]) {
      const size = mapSize(parts, width)
      expect(size.width).toBe(width)
      expect(size.height).toBeLessThanOrEqual(580)
    }
  })
})

describe(meanOf, () => {
  it('is the mean of points on both sides of the date line', () => {
    const [longitude] = meanOf([
      [170, 0],
      [-170, 0],
    ])
    expect(longitude).toBe(180)
  })
})
