import { describe, expect, it } from 'vitest'
import type { Journeys } from '#src/domain/travel/journeys.ts'
import { aPlace, home } from '../../../../../tests/builders/journeys.ts'
import type { MapCountry } from '../mapRows.ts'
import { worldOutlines as outlines } from '../outlines.ts'
import { layoutMap } from './mapLayout.ts'
import { mapSize } from './mapSize.ts'
import { flatProjection, globeProjection } from './projection.ts'

const quito = aPlace()
const bolivia = aPlace({ key: 'BO/', country: 'BO', city: null, at: null })
const monaco = aPlace({ key: 'MC/Mónaco', country: 'MC', at: null })
/** What the flat map holds: from Miami to Budapest. */
const corners = [
  [-80.19, 25.76],
  [19.04, 47.5],
] as const
const country = (code: string, chosen = false): MapCountry => ({ code, name: code, count: 1, chosen })

function layout(journeys: Partial<Journeys>, countries: readonly MapCountry[] = [], width = 800) {
  const size = mapSize(width)
  return layoutMap({
    journeys: { home, places: [], legs: [], placeless: 0, ...journeys },
    countries,
    outlines,
    projection: size.isGlobe ? globeProjection([-70, 0], size.width) : flatProjection(corners, home, outlines, size),
    size,
    radiusOf: Math.sqrt,
  })
}

describe(layoutMap, () => {
  it('places a city at its point and a country without a city in its middle', () => {
    const { points } = layout({ places: [quito, bolivia] })
    expect(points.map(({ at }) => at)).toEqual([quito.at, outlines.countries.get('BO')?.middle])
    expect(points.every(({ spot }) => spot !== null)).toBe(true)
  })

  it('leaves out a place without a point in a country without an outline', () => {
    expect(layout({ places: [monaco] }).points).toEqual([])
    expect(layout({ places: [aPlace({ ...monaco, at: [7.42, 43.74] })] }).points).toHaveLength(1)
  })

  it('draws small points over large ones', () => {
    const lima = aPlace({ key: 'PE/Lima', country: 'PE', moves: 9 })
    expect(layout({ places: [quito, lima] }).points.map(({ place }) => place.key)).toEqual(['PE/Lima', 'EC/Quito'])
  })

  it('makes ghosts of what the filter by country leaves out', () => {
    const places = [quito, aPlace({ key: 'PE/Lima', country: 'PE', at: [-77, -12] })]
    const legs = places.map((to) => ({ from: home, to }))
    const drawn = layout({ places, legs }, [country('EC', true), country('PE')])
    expect(drawn.points.map(({ place, ghost }) => [place.country, ghost])).toEqual([
      ['EC', false],
      ['PE', true],
    ])
    expect(drawn.countries.map(({ country: { code }, ghost }) => [code, ghost])).toEqual([
      ['PE', true],
      ['EC', false],
    ])
    expect(drawn.legs.map(({ key, ghost }) => [key, ghost])).toEqual([
      ['CL/Santiago>PE/Lima', true],
      ['CL/Santiago>EC/Quito', false],
    ])
  })

  it('has no ghosts when no country is chosen', () => {
    const drawn = layout({ places: [quito] }, [country('EC')])
    expect([...drawn.points, ...drawn.countries].some(({ ghost }) => ghost)).toBe(false)
  })

  it('keeps what is behind the horizon of the globe, without a position', () => {
    const drawn = layout(
      { places: [aPlace({ key: 'JP/Tokio', country: 'JP', at: [139.7, 35.7] })] },
      [country('JP')],
      320,
    )
    expect(drawn.points[0]?.spot).toBeNull()
    expect(drawn.countries[0]).toMatchObject({ spot: null, d: '' })
  })

  it('leaves out countries beyond the edge of the flat map', () => {
    expect(layout({}, [country('JP'), country('CL')]).countries.map(({ country: { code } }) => code)).toEqual(['CL'])
  })

  it('has the position of home for any selection', () => {
    expect(layout({}).home).not.toBeNull()
  })
})
