import { describe, expect, it } from 'vitest'
import { en, es } from '#tests/builders/siteTexts.ts'
import { aPlace } from '../../../../tests/builders/journeys.ts'
import { markWords } from './markWords.ts'

const country = { code: 'EC', name: 'Ecuador', count: 1234, stops: 2, chosen: false }
const quito = { country, isHome: false, name: 'Quito, Ecuador' }

function visitsOf(stops: number, isHome = false) {
  return markWords({
    country: { ...country, stops },
    place: undefined,
    isHome,
    name: 'Ecuador',
    t: es.map,
    locale: 'es',
  }).visits
}

describe(markWords, () => {
  it.each([
    [1, 1, '1 movimiento aquí', '1 move here'],
    [1, 0, '1 movimiento aquí, no consta como realizado', '1 move here, which is not known to have taken place'],
    [
      3,
      0,
      '3 movimientos aquí, ninguno consta como realizado',
      '3 moves here, none of which is known to have taken place',
    ],
    [3, 1, '3 movimientos aquí, 1 realizado', '3 moves here, 1 of which took place'],
    [3, 2, '3 movimientos aquí, 2 realizados', '3 moves here, 2 of which took place'],
    [3, 3, '3 movimientos aquí', '3 moves here'],
  ])('says of %i moves, %i of which took place: %s', (moves, occurred, inSpanish, inEnglish) => {
    const place = aPlace({ moves, occurred })
    expect(markWords({ ...quito, place, t: es.map, locale: 'es' }).here).toBe(inSpanish)
    expect(markWords({ ...quito, place, t: en.map, locale: 'en' }).here).toBe(inEnglish)
  })

  it('says the effect of choosing', () => {
    const words = { ...quito, place: undefined, t: es.map, locale: 'es' } as const
    expect(markWords(words)).toEqual({
      name: 'Quito, Ecuador',
      visits: '2 escalas',
      here: null,
      related: 'Con Ecuador: 1.234 movimientos',
      choose: 'Clic o Enter: filtrar por Ecuador',
    })
    expect(markWords({ ...words, country: { ...country, chosen: true } }).choose).toBe(
      'Clic o Enter: quitar Ecuador del filtro',
    )
  })

  it('says of a country how often it was visited, but not of home, nor of a place', () => {
    expect([visitsOf(0), visitsOf(1), visitsOf(2), visitsOf(0, true)]).toEqual([
      'No visitado',
      '1 escala',
      '2 escalas',
      null,
    ])
    expect(markWords({ ...quito, place: aPlace(), t: es.map, locale: 'es' }).visits).toBeNull()
  })
})
