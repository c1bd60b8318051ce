import { geoArea } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import { outlinesOf, worldOutlines } from './outlines.ts'

/** Two squares of ten degrees that share a border; the western one has an island besides, the eastern one no code. */
const squares = outlinesOf({
  type: 'Topology',
  arcs: [
    [
      [10, 0],
      [10, 10],
    ],
    [
      [10, 10],
      [0, 10],
      [0, 0],
      [10, 0],
    ],
    [
      [10, 0],
      [20, 0],
      [20, 10],
      [10, 10],
    ],
    [
      [-40, 0],
      [-40, 1],
      [-39, 1],
      [-40, 0],
    ],
  ],
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'MultiPolygon', id: 'AA', arcs: [[[3]], [[~1, ~0]]] },
        { type: 'Polygon', arcs: [[0, ~2]] },
      ],
    },
  },
})

describe(outlinesOf, () => {
  it('joins all land, and has the inner borders apart', () => {
    expect(squares.land.coordinates).toHaveLength(2)
    expect(squares.borders.coordinates.flat()).toHaveLength(2)
  })

  it('has countries by code, none for land without one', () => {
    expect([...squares.countries.keys()]).toEqual(['AA'])
  })

  it('has the centroid of the largest polygon of a country', () => {
    const [longitude = 0, latitude = 0] = squares.countries.get('AA')?.middle ?? []
    expect(longitude).toBeCloseTo(5, 0)
    expect(latitude).toBeCloseTo(5, 0)
  })
})

describe('outlines near some longitudes', () => {
  it('have each landmass whole that reaches there, and none that lies elsewhere', () => {
    const mainland = squares.near({ west: 12, east: 15 })
    expect(mainland.land.coordinates).toHaveLength(1)
    expect(mainland.borders.coordinates.flat()).toHaveLength(2)
    expect(mainland.countries.get('AA')?.area).toBeLessThan(squares.countries.get('AA')?.area ?? 0)
    const island = squares.near({ west: -45, east: -39.5 })
    expect(island.land.coordinates).toHaveLength(1)
    expect(island.borders.coordinates).toEqual([])
    expect([...squares.near({ west: 25, east: 300 }).countries]).toEqual([])
  })

  it('are those on both sides of the date line', () => {
    const { countries } = worldOutlines.near({ west: 165, east: 190 })
    expect(['NZ', 'FJ', 'RU'].map((code) => countries.has(code))).toEqual([true, true, true])
    expect(['AR', 'AU', 'GB'].map((code) => countries.has(code))).toEqual([false, false, false])
  })
})

describe('the drawn outlines', () => {
  const { land, countries } = worldOutlines

  it('have every country of a visible size, and no Antarctica', () => {
    expect(countries.size).toBeGreaterThan(170)
    expect([...countries.keys()].every((code) => /^[A-Z]{2}$/.test(code))).toBe(true)
    expect(countries.has('AQ')).toBe(false)
  })

  it.each(['CL', 'US', 'RU', 'FJ', 'SV', 'BE', 'IL'])(
    'wind %s as d3 wants it: less than half of the sphere',
    (code) => {
      expect(countries.get(code)?.area).toBeGreaterThan(0)
      expect(countries.get(code)?.area).toBeLessThan(1)
    },
  )

  it('cover the land of the Earth without Antarctica: about a quarter of the sphere', () => {
    expect(geoArea(land) / (4 * Math.PI)).toBeCloseTo(0.26, 1)
  })

  it('have the middle of the United States in their mainland', () => {
    const [longitude = 0, latitude = 0] = countries.get('US')?.middle ?? []
    expect(Math.abs(longitude + 99)).toBeLessThan(3)
    expect(Math.abs(latitude - 39)).toBeLessThan(3)
  })
})
