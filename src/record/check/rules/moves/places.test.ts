import { describe, expect, it } from 'vitest'
import { aCounterpart, aMoveFile } from '../../../../../tests/builders/dataFiles.ts'
import { problemAt, problemsOf } from '../../../../../tests/builders/problems.ts'

const file = 'data/moves/quito.json'
const aPlace = (country: string, ...coordinates: number[]) => ({ places: [{ country, coordinates }] })

describe('places', () => {
  it.each([
    [{ places: [{ country: 'UK' }] }, 'places[0].country', 'UK', 'Write "GB" (United Kingdom)'],
    [
      { places: [{ country: 'SU' }] },
      'places[0].country',
      'SU',
      'Write the code of the country in which the place lies',
    ],
    [{ counterparts: [aCounterpart({ country: 'EU' })] }, 'counterparts[0].country', 'EU', 'ISO 3166-1'],
    [{ concerns: ['PE', 'XX'] }, 'concerns[1]', 'XX', 'Look up'],
  ])('are in countries that exist: %j', (changes, path, value, cure) => {
    expect(problemsOf(aMoveFile(changes))).toEqual([problemAt(file, path, value, `no country "${value}"`, cure)])
  })

  it.each([
    [{ concerns: ['PE', 'EC'] }, 'concerns[1]', 'EC', '"places" names Ecuador already'],
    [{ concerns: ['EC'], places: [] }, 'concerns[0]', 'EC', '"counterparts" names Ecuador already'],
    [{ concerns: ['PE', 'PE'] }, 'concerns[1]', 'PE', '"concerns" names Peru already'],
  ])('are not what the move concerns besides: %j', (changes, path, value, wrong) => {
    const found = problemsOf(aMoveFile({ places: [{ country: 'EC' }], ...changes }))
    expect(found).toEqual([problemAt(file, path, value, wrong, 'Remove it here')])
  })

  it.each([
    ['inside', aPlace('EC', -78.5123, -0.2201)],
    ['on an island', aPlace('EC', -90.3, -0.74)],
    ['just off the simplified coast', aPlace('UY', -56.2, -34.95)],
    ['west of the antimeridian', aPlace('FJ', 178.44, -18.14)],
    ['east of the antimeridian', aPlace('FJ', -179.9, -18.1)],
    ['in a country that crosses it', aPlace('US', -77.04, 38.9)],
    ['at the pole', aPlace('AQ', 140, -89)],
    ['in a country without an outline', aPlace('BV', 0, 0)],
  ])('may lie %s', (_, changes) => {
    expect(problemsOf(aMoveFile(changes))).toEqual([])
  })

  it.each([
    ['a slipped sign', aPlace('CL', 70.65, -33.44), 'outside Chile', 'south and west with a minus sign'],
    ['the wrong country', aPlace('PE', -99.13, 19.43), 'outside Peru', 'correct the country'],
    ['the far side of a country that crosses the antimeridian', aPlace('FJ', 0, -18), 'outside Fiji', 'Look up'],
    ['a swapped pair', aPlace('EC', -0.2201, -78.5123), 'outside Ecuador', 'swapped: write [-78.5123, -0.2201]'],
  ])('cannot have %s', (_, changes, wrong, cure) => {
    const value = changes.places[0]?.coordinates
    expect(problemsOf(aMoveFile(changes))).toEqual([problemAt(file, 'places[0].coordinates', value, wrong, cure)])
  })
})
