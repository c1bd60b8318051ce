import { geoContains, geoPath } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import type { Coordinates } from '#src/domain/move.ts'
import { home } from '../../../../../tests/builders/journeys.ts'
import { worldOutlines } from '../outlines.ts'
import { type Box, isInBox } from './box.ts'
import { pointOf } from './geojson.ts'
import { mapSize } from './mapSize.ts'
import { frameOfPoints, type MapFrame, mapView } from './mapView.ts'

const size = { width: 800, height: 480 }
const rome: Coordinates = [12.5, 41.9]
const brussels: Coordinates = [4.4, 50.8]
/** Far from one another, but on one double continent. */
const american: Coordinates[] = [home.at, [-77.03, -12.05], [-78.51, -0.22], [-89.2, 13.7], [-80.19, 25.76]]
const middles: Coordinates[] = [[-99, 39.5]]
const [hawaii, gabon, alaska, tokyo, canberra]: Coordinates[] = [
  [-155.5, 19.6],
  [11.5, -0.6],
  [-150, 64],
  [139.4, 35.8],
  [149, -35.3],
]

function holds({ projection, box }: MapFrame, at: Coordinates, within: Box = box): boolean {
  const [x = Number.NaN, y = Number.NaN] = projection(pointOf(at)) ?? []
  return isInBox({ x, y }, within)
}

function holdsCountry({ projection, box }: MapFrame, code: string): boolean {
  const shape = worldOutlines.countries.get(code)?.shape
  const corners = shape ? geoPath(projection).bounds(shape) : []
  return corners.length === 2 && corners.every(([x, y]) => isInBox({ x, y }, box))
}

describe(mapView, () => {
  it.each([
    ['nothing', []],
    ['one place', [[-78.51, -0.22]]],
    ['America and Europe', [[-80.19, 25.76], brussels]],
    [
      'places across the antimeridian',
      [
        [139.7, 35.7],
        [174.8, -41.3],
      ],
    ],
  ] as [string, Coordinates[]][])('holds %s, and the whole of home', (_, points) => {
    const { main, inset } = mapView({ parts: { main: points, inset: null }, home, middles: [] }, worldOutlines, size)
    expect(points.every((point) => holds(main, point))).toBe(true)
    expect(holdsCountry(main, 'CL')).toBe(true)
    expect(inset).toBeNull()
  })

  it.each([
    ['US', [-77.04, 38.9]],
    ['RU', [37.62, 55.75]], // crosses the antimeridian
    ['NZ', [174.78, -41.29]],
  ] as [string, Coordinates][])('shows home whole, though it is %s', (country, at) => {
    const parts = { main: [[-0.13, 51.51] as const], inset: null }
    const { main } = mapView({ parts, home: { ...home, country, at }, middles: [] }, worldOutlines, size)
    expect(holdsCountry(main, country)).toBe(true)
    expect(holds(main, at)).toBe(true)
  })

  it('has far places in an inset, in the corner towards them', () => {
    const parts = { main: [home.at], inset: [rome, brussels] }
    const { main, inset } = mapView({ parts, home, middles: [] }, worldOutlines, size)
    expect(inset && [rome, brussels].every((point) => holds(inset, point))).toBe(true)
    expect(inset?.box.right).toBeGreaterThan(size.width / 2) // east
    expect(inset?.box.bottom).toBeLessThan(size.height / 2 + 60) // north
    expect(holds(main, home.at, inset?.box)).toBe(false)
  })
})

/** Whether the main map of some parts draws what is at a point. */
function landOf(parts: Parameters<typeof mapView>[0]['parts']) {
  const { land } = mapView({ parts, home, middles }, worldOutlines, { width: 1600, height: 580 }).main.outlines
  return (at: Coordinates | undefined) => at !== undefined && geoContains(land, pointOf(at))
}

describe('the land of the main map', () => {
  it.each([
    ['an inset', [rome, brussels]],
    ['none', null],
  ])('is that near its places, each mass of it whole, with %s', (_, inset) => {
    const isDrawn = landOf({ main: american, inset })
    expect([hawaii, gabon, tokyo].map(isDrawn)).toEqual([false, false, false])
    expect([home.at, middles[0], alaska].map(isDrawn)).toEqual([true, true, true])
  })

  it('is all of it where the places are all over the world', () => {
    const isDrawn = landOf({ main: [home.at, rome, tokyo, canberra].flatMap((at) => (at ? [at] : [])), inset: null })
    expect([hawaii, gabon, alaska, tokyo, canberra].map(isDrawn)).toEqual([true, true, true, true, true])
  })

  it.each([320, 358, 480, 714, 840, 1104, 1600])('leaves the sea to the inset at %i pixels', (width) => {
    const parts = { main: american, inset: [rome, brussels] }
    const { main, inset } = mapView({ parts, home, middles }, worldOutlines, mapSize(parts, width))
    const under = main.outlines.land.coordinates.flat(2).filter(([longitude = 0, latitude = 0]) => {
      const [x = 0, y = 0] = main.projection([longitude, latitude]) ?? []
      return inset && isInBox({ x, y }, inset.box)
    })
    expect(under).toEqual([])
  })
})

describe(frameOfPoints, () => {
  it('holds its points', () => {
    expect([rome, brussels].every((point) => holds(frameOfPoints([rome, brussels], worldOutlines, size), point))).toBe(
      true,
    )
  })
})
