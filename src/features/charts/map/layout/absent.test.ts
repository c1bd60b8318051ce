import { describe, expect, it } from 'vitest'
import { aPlace, home } from '../../../../../tests/builders/journeys.ts'
import type { MapCountry } from '../mapRows.ts'
import { absentOf } from './absent.ts'

const monaco = aPlace({ key: 'MC/Mónaco', country: 'MC', at: null })
const country = (code: string, changes: Partial<MapCountry> = {}): MapCountry => ({
  code,
  name: `The ${code}`,
  count: 1,
  stops: 0,
  chosen: false,
  ...changes,
})
const layout = { points: [], countries: [] }
const nameOf = ({ key }: { key: string }) => key
const absent = (countries: MapCountry[], showNamed = false) =>
  absentOf({ home, places: [monaco] }, countries, layout, showNamed, nameOf)

describe(absentOf, () => {
  it('has visited countries that are not drawn, by the name of their place', () => {
    expect(absent([country('MC', { stops: 1 })])).toEqual([{ key: 'MC', code: 'MC', name: 'MC/Mónaco' }])
  })

  it('has countries that are only named where these are shown, or when they are chosen', () => {
    expect(absent([country('JP')])).toEqual([])
    expect(absent([country('JP')], true)).toEqual([{ key: 'JP', code: 'JP', name: 'The JP' }])
    expect(absent([country('JP', { chosen: true })])).toHaveLength(1)
  })

  it('has neither home nor what is drawn', () => {
    const jp = country('JP', { stops: 1 })
    const drawn = { country: jp, at: [0, 0], part: 'main', spot: { x: 0, y: 0 }, d: '', step: 1, ghost: false } as const
    expect(absentOf({ home, places: [] }, [jp], { points: [], countries: [drawn] }, true, nameOf)).toEqual([])
    expect(absent([country(home.country)], true)).toEqual([])
  })
})
