import { describe, expect, it } from 'vitest'
import type { Coordinates } from '#src/domain/move.ts'
import type { Journeys } from '#src/domain/travel/journeys.ts'
import { aLeg, aPlace, home } from '../../../../../tests/builders/journeys.ts'
import type { MapCountry } from '../mapRows.ts'
import { worldOutlines as outlines } from '../outlines.ts'
import { isInBox } from './box.ts'
import { layoutMap } from './mapLayout.ts'
import { type MapParts, mapParts, mapSize } from './mapSize.ts'
import { type MapView, mapView } from './mapView.ts'

const quito = aPlace()
const lima = aPlace({ key: 'PE/Lima', country: 'PE', at: [-77, -12] })
const miami: Coordinates = [-80.2, 25.8]
const roma: Coordinates = [12.5, 41.9]
const rome = aPlace({ key: 'IT/Roma', country: 'IT', at: roma })
const bolivia = aPlace({ key: 'BO/', country: 'BO', city: null, at: null })
const country = (code: string, stops = 1, chosen = false): MapCountry => ({ code, name: code, count: 1, stops, chosen })

const parts = mapParts([quito, lima, rome], home)
const viewOf = (held: MapParts, width: number) =>
  mapView({ parts: held, home, middles: [] }, outlines, mapSize(held, width))
const view = viewOf(parts, 700)

function layout(
  journeys: Partial<Journeys>,
  countries: readonly MapCountry[] = [],
  drawn: { showNamed?: boolean; view?: MapView } = {},
) {
  return layoutMap({
    journeys: { home, places: [], legs: [], ...journeys },
    countries,
    outlines,
    view,
    showNamed: false,
    ...drawn,
  })
}

describe(layoutMap, () => {
  it('places a city at its point and a country without a city in its middle', () => {
    const { points } = layout({ places: [quito, bolivia] })
    expect(points.map(({ at, part }) => [at, part])).toEqual([
      [quito.at, 'main'],
      [outlines.countries.get('BO')?.middle, 'main'],
    ])
  })

  it('places far cities and countries in the inset, and routes to them in both maps', () => {
    const drawn = layout({ places: [rome], legs: [aLeg(rome)] }, [country('IT')])
    expect(drawn.points.map(({ part }) => part)).toEqual(['inset'])
    expect(drawn.countries.map(({ part }) => part)).toEqual(['inset'])
    expect(drawn.legs.map(({ part }) => part)).toEqual(['main', 'inset'])
    const [ofMain, ofInset] = drawn.legs.map(({ d }) => d.slice(1).split('L'))
    expect(ofMain?.[1]).toBe(ofInset?.[0]) // on the frame
    const [x = 0, y = 0] = (ofInset?.[0] ?? '').split(',').map(Number)
    const { left, top, right, bottom } = view.inset?.box ?? view.main.box
    expect(Math.min(...[x - left, y - top, x - right, y - bottom].map(Math.abs))).toBeLessThan(0.1)
    expect(drawn.points.every(({ spot }) => view.inset && isInBox(spot, view.inset.box))).toBe(true)
  })

  it('fills a country that the frame cuts, with its mark at a place in it', () => {
    const doral = aPlace({ key: 'US/Doral', country: 'US', at: miami })
    const drawn = layout({ places: [doral] }, [country('US')], {
      view: viewOf({ main: [home.at], inset: [miami] }, 700),
    })
    expect(drawn.countries.map(({ part, step, spot }) => [part, step, spot])).toEqual([
      ['inset', 1, drawn.points[0]?.spot],
    ])
  })

  it('fills a country in both maps where both have some of it, and marks it once', () => {
    const held: MapParts = { main: [home.at, [-89.2, 13.7]], inset: [miami] }
    const { countries } = layout({}, [country('CU')], { view: viewOf(held, 700) })
    expect(countries.map(({ part, spot }) => [part, spot !== null])).toEqual([
      ['inset', true],
      ['main', false],
    ])
  })

  it('leaves out home, and a place without a point in a country without an outline', () => {
    const monaco = aPlace({ key: 'MC/Mónaco', country: 'MC', at: null })
    expect(layout({ places: [monaco, aPlace({ key: home.key, country: home.country, at: home.at })] }).points).toEqual(
      [],
    )
    expect(layout({ places: [aPlace({ ...monaco, at: [7.42, 43.74] })] }).points).toHaveLength(1)
  })

  it('leaves out where nothing took place, unless that is shown or chosen', () => {
    const planned = aPlace({ occurred: 0 })
    const named = [country('EC', 0)]
    expect(layout({ places: [planned] }, named)).toMatchObject({ points: [], countries: [] })
    const shown = layout({ places: [planned] }, named, { showNamed: true })
    expect([shown.points.length, shown.countries.map(({ step }) => step)]).toEqual([1, [0]])
    expect(layout({ places: [planned] }, [country('EC', 0, true)]).points).toHaveLength(1)
  })

  it('fills a country in two steps: one stop, and several', () => {
    const { countries } = layout({}, [country('EC', 1), country('PE', 2), country('AR', 7)])
    expect(Object.fromEntries(countries.map(({ country: { code }, step }) => [code, step]))).toEqual({
      EC: 1,
      PE: 2,
      AR: 2,
    })
  })

  it('makes ghosts of what the filter by country leaves out', () => {
    const legs = [quito, lima].map((to) => aLeg(to))
    const drawn = layout({ places: [quito, lima], legs }, [country('EC', 1, true), country('PE')])
    expect(drawn.points.map(({ place, ghost }) => [place.country, ghost])).toEqual([
      ['EC', false],
      ['PE', true],
    ])
    expect(drawn.countries.map(({ country: { code }, ghost }) => [code, ghost])).toEqual([
      ['PE', true],
      ['EC', false],
    ])
    expect(drawn.legs.map(({ key, rank }) => [key, rank])).toEqual([
      ['CL/Santiago>PE/Lima/main', 'ghost'],
      ['CL/Santiago>EC/Quito/main', 'own'],
    ])
  })

  it('draws the rest of a trip of which a country is chosen as such, under its own routes', () => {
    const countries = new Set(['EC', 'PE'])
    const legs = [aLeg(quito, { countries }), aLeg(lima, { from: quito, countries })]
    const ranksOf = (chosen: 'EC' | 'PE') =>
      layout({ places: [quito, lima], legs }, [country(chosen, 1, true)]).legs.map(({ rank }) => rank)
    expect(ranksOf('EC')).toEqual(['rest', 'own'])
    expect(ranksOf('PE')).toEqual(['rest', 'rest'])
  })

  it('draws routes to what a selection leaves out of a trip as the rest of it', () => {
    const legs = [aLeg(quito, { isSelected: false, countries: new Set(['PE']) })]
    expect(layout({ places: [lima], legs }, [country('PE')]).legs.map(({ rank }) => rank)).toEqual(['rest'])
  })

  it('has no ghosts when no country is chosen', () => {
    const drawn = layout({ places: [quito] }, [country('EC')])
    expect([...drawn.points, ...drawn.countries].some(({ ghost }) => ghost)).toBe(false)
  })

  it('leaves out countries beyond the edge of the map', () => {
    const drawn = layout({}, [country('JP', 0), country('CL', 0)], { showNamed: true })
    expect(drawn.countries.map(({ country: { code } }) => code)).toEqual(['CL'])
  })

  it('has no point in the sea where the land of a planned visit is not drawn', () => {
    const kenya = aPlace({ key: 'KE/Nairobi', country: 'KE', at: [36.8, -1.3], occurred: 0 })
    const wide = { showNamed: true, view: viewOf(parts, 1600) }
    expect(layout({ places: [kenya] }, [country('KE', 0)], wide)).toMatchObject({ points: [], countries: [] })
  })

  it('has the position of home for any selection', () => {
    expect(layout({}).home).not.toBeNull()
  })
})
