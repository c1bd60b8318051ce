import { describe, expect, it } from 'vitest'
import { aPlace } from '../../../../../tests/builders/journeys.ts'
import { countryOfPlace } from '../mapRows.ts'
import { mapGrid } from './mapGrid.ts'
import type { PlacedCountry, PlacedPoint } from './mapLayout.ts'

const point = (key: string, longitude: number, moves = 1): PlacedPoint => ({
  place: aPlace({ key, country: countryOfPlace(key), moves }),
  at: [longitude, 0],
  part: 'main',
  spot: { x: 0, y: 0 },
  ghost: false,
})
const shape = (code: string, longitude: number): PlacedCountry => ({
  country: { code, name: code, count: 1, stops: 1, chosen: false },
  at: [longitude, 0],
  part: 'main',
  spot: { x: 0, y: 0 },
  d: '',
  step: 1,
  ghost: false,
})

describe(mapGrid, () => {
  it('has a column for each country from west to east, with its places below, the most frequent first', () => {
    const countries = [shape('IT', 12), shape('SV', -89)]
    const points = [point('SV/Tecoluca', -88.8), point('SV/San Salvador', -89.2, 2), point('IT/Roma', 12.5)]
    expect(mapGrid({ countries, points })).toEqual([
      ['SV', 'IT'],
      ['SV/San Salvador', 'IT/Roma'],
      ['SV/Tecoluca', ''],
    ])
  })

  it('keeps the places of a country without an outline', () => {
    expect(mapGrid({ countries: [], points: [point('MC/Mónaco', 7)] })).toEqual([[''], ['MC/Mónaco']])
  })

  it('is empty for an empty map', () => {
    expect(mapGrid({ countries: [], points: [] })).toEqual([])
  })
})
