import { describe, expect, it } from 'vitest'
import { aPlace, home } from '../../../../../tests/builders/journeys.ts'
import type { MapCountry } from '../mapRows.ts'
import { absentOf } from './absent.ts'

const monaco = aPlace({ key: 'MC/Mónaco', country: 'MC', at: null })
const country = (code: string): MapCountry => ({ code, name: `The ${code}`, count: 1, chosen: false })
const layout = { points: [], countries: [] }
const nameOf = ({ key }: { key: string }) => key

describe(absentOf, () => {
  it('has places that are not drawn, without their country', () => {
    const journeys = { home, places: [monaco], legs: [], placeless: 0 }
    expect(absentOf(journeys, [country('MC')], layout, nameOf)).toEqual([
      { key: 'MC/Mónaco', code: 'MC', name: 'MC/Mónaco' },
    ])
  })

  it('has countries without outline and place', () => {
    const journeys = { home, places: [], legs: [], placeless: 0 }
    expect(absentOf(journeys, [country('JP')], layout, nameOf)).toEqual([{ key: 'JP', code: 'JP', name: 'The JP' }])
  })
})
