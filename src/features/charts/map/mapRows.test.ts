import { describe, expect, it } from 'vitest'
import type { Journeys, PlaceCount } from '#src/domain/travel/journeys.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import * as site from '#tests/builders/siteTexts.ts'
import { aPlace, home } from '../../../../tests/builders/journeys.ts'
import { type MapCountry, mapRows } from './mapRows.ts'

const names: Record<string, Record<Locale, string>> = {
  EC: { es: 'Ecuador', en: 'Ecuador' },
  PA: { es: 'Panamá', en: 'Panama' },
  US: { es: 'Estados Unidos', en: 'United States' },
  CL: { es: 'Chile', en: 'Chile' },
}

const place = (country: string, es: string, moves = 1, en = es): PlaceCount =>
  aPlace({ key: `${country}/${es}`, country, city: { es, en }, moves })
const panama = place('PA', 'Ciudad de Panamá', 4, 'Panama City')
const miami = place('US', 'Miami', 4)
const quito = place('EC', 'Quito')
const santiago = place('CL', 'Santiago', 40)

function rowsOf(journeys: Partial<Journeys>, locale: Locale, chosen: readonly string[] = []) {
  const nameOf = (code: string) => names[code]?.[locale] ?? code
  return mapRows({
    journeys: { home, places: [], legs: [], placeless: 0, ...journeys },
    countries: Object.keys(names).map(
      (code): MapCountry => ({ code, name: nameOf(code), count: 5, chosen: chosen.includes(code) }),
    ),
    t: locale === 'es' ? site.es.map : site.en.map,
    locale,
    placeName: ({ city, country }) => [city?.[locale], nameOf(country)].filter(Boolean).join(', '),
  })
}

describe(mapRows, () => {
  it.each([
    [
      'a tie',
      { places: [santiago, panama, miami, quito] },
      'Fuera de Chile, los lugares más frecuentes son Ciudad de Panamá y Miami: 4 movimientos cada uno; en total, 3 ciudades de 3 países.',
      'Outside Chile, the most frequent places are Panama City and Miami: 4 moves each; in all, 3 cities in 3 countries.',
    ],
    [
      'one in the lead',
      { places: [panama, quito] },
      'Fuera de Chile, el lugar más frecuente es Ciudad de Panamá: 4 movimientos; en total, 2 ciudades de 2 países.',
      'Outside Chile, the most frequent place is Panama City: 4 moves; in all, 2 cities in 2 countries.',
    ],
    [
      'a tie of many, in one country',
      { places: ['Quito', 'Guayaquil', 'Cuenca', 'Loja'].map((city) => place('EC', city)) },
      'Fuera de Chile, 4 lugares comparten el primer puesto: 1 movimiento cada uno; en total, 4 ciudades de 1 país.',
      'Outside Chile, 4 places share the first place: 1 move each; in all, 4 cities in 1 country.',
    ],
    [
      'a country without a city among them',
      { places: [panama, aPlace({ key: 'EC/', city: null })] },
      'Fuera de Chile, el lugar más frecuente es Ciudad de Panamá: 4 movimientos; en total, 2 lugares de 2 países.',
      'Outside Chile, the most frequent place is Panama City: 4 moves; in all, 2 places in 2 countries.',
    ],
    [
      'a single place',
      { places: [santiago, quito] },
      'Fuera de Chile hay un solo lugar, Quito, Ecuador, con 1 movimiento.',
      'Outside Chile there is a single place, Quito, Ecuador, with 1 move.',
    ],
    [
      'Chile alone',
      { places: [santiago, place('CL', 'Arica')] },
      'Todos los lugares de la selección están en Chile.',
      'All places of the selection are in Chile.',
    ],
    [
      'a single place in Chile',
      { places: [santiago] },
      'El único lugar de la selección, Santiago, está en Chile: 40 movimientos.',
      'The only place of the selection, Santiago, is in Chile: 40 moves.',
    ],
    [
      'nothing',
      {},
      'Con los demás filtros no queda ningún movimiento que mostrar en el mapa.',
      'With the other filters no move is left to show on the map.',
    ],
    [
      'moves without a place alone',
      { placeless: 11 },
      '11 movimientos no tienen lugar: llamadas, mensajes y declaraciones escritas.',
      '11 moves have no place: calls, messages and written statements.',
    ],
    [
      'a move without a place besides',
      { places: [quito], placeless: 1 },
      'Fuera de Chile hay un solo lugar, Quito, Ecuador, con 1 movimiento. 1 movimiento no tiene lugar: es una llamada, un mensaje o una declaración escrita.',
      'Outside Chile there is a single place, Quito, Ecuador, with 1 move. 1 move has no place: it is a call, a message or a written statement.',
    ],
  ])('says %s in both languages', (_, journeys, es, en) => {
    expect(rowsOf(journeys, 'es').summary).toBe(es)
    expect(rowsOf(journeys, 'en').summary).toBe(en)
  })

  it('writes large numbers as the language does', () => {
    const places = [place('EC', 'Quito', 12_345), panama]
    expect(rowsOf({ places }, 'es').summary).toContain('12.345 movimientos')
    expect(rowsOf({ places }, 'en').summary).toContain('12,345 moves')
  })

  it('says which countries are in the filter', () => {
    expect(rowsOf({ places: [quito] }, 'es', ['EC', 'PA']).summary).toMatch(/ En el filtro: Ecuador y Panamá\.$/)
    expect(rowsOf({ places: [quito] }, 'en', ['EC']).summary).toMatch(/ In the filter: Ecuador\.$/)
  })

  it('has a row for each place, with the moves of its country', () => {
    const places = [panama, aPlace({ key: 'EC/', city: null, moves: 2, occurred: 0 })]
    const { table } = rowsOf({ places }, 'es', ['EC'])
    expect(table.columns).toHaveLength(5)
    expect(table.rows).toEqual([
      { key: 'PA/Ciudad de Panamá', cells: ['Ciudad de Panamá', 'Panamá', 4, 4, 5], chosen: false, chooses: 'Panamá' },
      { key: 'EC/', cells: ['Ecuador (sin ciudad)', 'Ecuador', 2, 0, 5], chosen: true },
    ])
  })

  it('has an empty table without moves', () => {
    expect(rowsOf({}, 'es').table.rows).toEqual([])
  })
})
