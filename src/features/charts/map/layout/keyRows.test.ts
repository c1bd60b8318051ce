import { describe, expect, it } from 'vitest'
import { aPlace, home } from '../../../../../tests/builders/journeys.ts'
import { keyRows } from './keyRows.ts'
import type { PlacedCountry, PlacedLeg, PlacedPoint } from './mapLayout.ts'

const at = [0, 0] as const
const drawn = { at, part: 'main', spot: { x: 0, y: 0 }, d: '', ghost: false } as const
const country = (code: string, step: 0 | 1 | 2, ghost = false): PlacedCountry => ({
  ...drawn,
  country: { code, name: code, count: 1, stops: step, chosen: false },
  step,
  ghost,
})
const leg = (rank: PlacedLeg['rank']): PlacedLeg => ({ key: 'a>b/main', part: 'main', d: '', rank })
const planned: PlacedPoint = { ...drawn, place: aPlace({ occurred: 0 }) }
const rowsOf = (countries: PlacedCountry[], legs: PlacedLeg[] = [], points: PlacedPoint[] = []) =>
  keyRows({ countries, legs, points }, home.country)

describe(keyRows, () => {
  it('has a row for each class that is drawn, and no other', () => {
    expect(rowsOf([country('EC', 1)])).toEqual(['once'])
    expect(rowsOf([country('EC', 2), country('PE', 1)], [leg('own')])).toEqual(['once', 'more', 'route'])
    expect(rowsOf([country('BO', 0)])).toEqual(['named'])
    expect(rowsOf([], [], [planned])).toEqual(['named'])
  })

  it('has none for home alone', () => {
    expect(rowsOf([country(home.country, 0)])).toEqual([])
  })

  it('has one row for all ghosts, which are drawn alike', () => {
    const ghosts = [country('PE', 2, true), country('PA', 1, true)]
    expect(rowsOf([country('EC', 1), ...ghosts], [leg('ghost')])).toEqual(['once', 'others'])
    expect(rowsOf(ghosts, [leg('ghost'), leg('rest'), leg('own')])).toEqual(['others', 'route', 'rest'])
  })
})
