import { describe, expect, it } from 'vitest'
import type { Journeys, PlaceCount } from '#src/domain/travel/journeys.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import * as site from '#tests/builders/siteTexts.ts'
import { aPlace, home } from '../../../../tests/builders/journeys.ts'
import { type MapCountry, mapRows, visitStep } from './mapRows.ts'

const names: Record<string, string> = { EC: 'Ecuador', PA: 'Panamá', US: 'Estados Unidos', CL: 'Chile' }

const texts = {
  es: { t: site.es.map, charts: site.es.charts },
  en: { t: site.en.map, charts: site.en.charts },
}

const place = (country: string, es: string, moves = 1): PlaceCount =>
  aPlace({ key: `${country}/${es}`, country, city: { es, en: es }, moves })

type Case = { locale?: Locale; chosen?: string[] }

function rowsOf(
  journeys: Partial<Journeys>,
  stops: Record<string, number> = {},
  { locale = 'es', chosen = [] }: Case = {},
) {
  return mapRows({
    journeys: { home, places: [], legs: [], ...journeys },
    countries: Object.entries(names).map(
      ([code, name]): MapCountry => ({ code, name, count: 5, stops: stops[code] ?? 0, chosen: chosen.includes(code) }),
    ),
    ...texts[locale],
    locale,
  })
}

describe(mapRows, () => {
  it('says in how many of the countries visited there was more than one stop', () => {
    const stops = { EC: 1, PA: 2, US: 3 }
    expect(rowsOf({}, stops).finding).toBe('En 2 de los 3 países visitados hubo más de una escala.')
    expect(rowsOf({}, stops, { locale: 'en' }).finding).toBe(
      'In 2 of the 3 countries visited there was more than one stop.',
    )
  })

  it('says so where countries are chosen, which it leaves out of the filter, and then has no finding', () => {
    const rows = rowsOf({}, { EC: 1, PA: 2, US: 3 }, { chosen: ['EC'] })
    expect(rows.finding).toBeUndefined()
    expect(rows.definition).toBe(`${site.es.map.definition} Aquí no se filtra por país: lo no elegido va atenuado.`)
    expect(rowsOf({}).definition).toBe(site.es.map.definition)
  })

  it.each([
    ['no country was visited', {}],
    ['each had one stop', { EC: 1, PA: 1 }],
    ['all had several', { EC: 2, PA: 2 }],
  ])('says nothing where %s', (_rule, stops) => {
    expect(rowsOf({}, stops).finding).toBeUndefined()
  })

  it('has a row for each place abroad, with the stops and moves of its country', () => {
    const places = [
      place('PA', 'Panamá', 4),
      aPlace({ key: 'EC/', city: null, moves: 2, occurred: 0 }),
      place('CL', 'Arica'),
    ]
    const { table } = rowsOf({ places }, { PA: 2 }, { chosen: ['EC'] })
    expect(table.columns).toHaveLength(6)
    expect(table.rows).toEqual([
      { key: 'PA/Panamá', cells: ['Panamá', 'Panamá', 2, 4, 4, 5], chosen: false, chooses: 'Panamá' },
      { key: 'EC/', cells: ['Ecuador (sin ciudad)', 'Ecuador', 0, 2, 0, 5], chosen: true },
    ])
  })

  it('has an empty table without moves', () => {
    expect(rowsOf({}).table.rows).toEqual([])
  })
})

describe(visitStep, () => {
  it.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [9, 2],
  ])('of %i stops is %i', (stops, step) => {
    expect(visitStep({ stops })).toBe(step)
  })
})
