import { geoPath } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import type { Coordinates } from '#src/domain/move.ts'
import { home } from '../../../../../tests/builders/journeys.ts'
import { worldOutlines } from '../outlines.ts'
import { pointOf } from './geojson.ts'
import { flatProjection, globeProjection } from './projection.ts'

const size = { width: 800, height: 480 }
const chile = worldOutlines.countries.get('CL')?.shape

function isInFrame([x = Number.NaN, y = Number.NaN]: readonly number[] = []): boolean {
  return x >= 0 && x <= size.width && y >= 0 && y <= size.height
}

describe(flatProjection, () => {
  it.each([
    ['nothing', []],
    ['one place', [[-78.51, -0.22]]],
    [
      'America and Europe',
      [
        [-80.19, 25.76],
        [19.04, 47.5],
      ],
    ],
    [
      'places across the antimeridian',
      [
        [139.7, 35.7],
        [174.8, -41.3],
      ],
    ],
  ] as [string, Coordinates[]][])('holds %s, and the whole of Chile', (_, points) => {
    const projection = flatProjection(points, home, worldOutlines, size)
    const corners = chile ? geoPath(projection).bounds(chile) : []
    const spots = points.map((point) => projection(pointOf(point)) ?? [])
    expect([...corners, ...spots].map(isInFrame)).not.toContain(false)
  })
})

describe('the home country of a flat map', () => {
  it.each([
    ['US', [-77.04, 38.9]],
    ['RU', [37.62, 55.75]], // crosses the antimeridian
    ['NZ', [174.78, -41.29]],
  ] as [string, Coordinates][])('is shown whole, though it is %s', (country, at) => {
    const shape = worldOutlines.countries.get(country)?.shape
    const projection = flatProjection([[-0.13, 51.51]], { ...home, country, at }, worldOutlines, size)
    const corners = shape ? geoPath(projection).bounds(shape) : []
    expect(corners).toHaveLength(2)
    expect([...corners, projection(pointOf(at)) ?? []].map(isInFrame)).not.toContain(false)
  })
})

describe(globeProjection, () => {
  it('has the point that faces the reader in its middle', () => {
    const [x = 0, y = 0] = globeProjection([-60, 20], 300)([-60, 20]) ?? []
    expect(x).toBeCloseTo(150)
    expect(y).toBeCloseTo(150)
  })

  it('does not draw what is behind the horizon', () => {
    const path = geoPath(globeProjection([0, 0], 300))
    expect(path({ type: 'Point', coordinates: [179, 0] })).toBeNull()
  })
})
