import { describe, expect, it } from 'vitest'
import { barsRowsOf } from '../../../../tests/builders/charts/barsRows.ts'
import type { BarFacet } from './barsRows.ts'

describe('the sentence of a facet', () => {
  it.each<[string, Record<string, number>, number, string, string]>([
    [
      'one leader',
      { EC: 3, PE: 1 },
      5,
      'Fuera de Chile, el país más frecuente es Ecuador: 3 de 5 movimientos.',
      'Outside Chile, the most frequent country is Ecuador: 3 of 5 moves.',
    ],
    [
      'one move of one',
      { EC: 1 },
      1,
      'Fuera de Chile, el país más frecuente es Ecuador: 1 de 1 movimiento.',
      'Outside Chile, the most frequent country is Ecuador: 1 of 1 move.',
    ],
    [
      'thousands',
      { EC: 1234 },
      2000,
      'Fuera de Chile, el país más frecuente es Ecuador: 1.234 de 2.000 movimientos.',
      'Outside Chile, the most frequent country is Ecuador: 1,234 of 2,000 moves.',
    ],
    [
      'a tie of two',
      { EC: 2, PE: 2, IT: 1 },
      5,
      'Fuera de Chile, los países más frecuentes son Ecuador y Perú: 2 de 5 movimientos cada uno.',
      'Outside Chile, the most frequent countries are Ecuador and Perú: 2 of 5 moves each.',
    ],
    [
      'a tie of three',
      { EC: 2, PE: 2, IT: 2, AR: 1 },
      5,
      'Fuera de Chile, los países más frecuentes son Ecuador, Perú e Italia: 2 de 5 movimientos cada uno.',
      'Outside Chile, the most frequent countries are Ecuador, Perú and Italia: 2 of 5 moves each.',
    ],
    [
      'a tie of four in one move',
      { EC: 1, PE: 1, IT: 1, AR: 1 },
      1,
      'Fuera de Chile, 4 países comparten el primer lugar: 1 de 1 movimiento cada uno.',
      'Outside Chile, 4 countries share the first place: 1 of 1 move each.',
    ],
    [
      'moves without any value',
      {},
      5,
      'Ningún movimiento de la selección tiene este dato.',
      'No move of the selection has it.',
    ],
    [
      'no moves',
      {},
      0,
      'Con los demás filtros no queda ningún movimiento que contar.',
      'With the other filters no move is left to count.',
    ],
  ])('says of %s', (_rule, counts, base, es, en) => {
    expect(barsRowsOf(counts, { base }).summary).toBe(es)
    expect(barsRowsOf(counts, { base, locale: 'en' }).summary).toBe(en)
  })

  it.each<[BarFacet, string, string, string]>([
    [
      'person',
      'La contraparte más frecuente es A: 2 de 5 movimientos.',
      'Las contrapartes más frecuentes son A y B: 1 de 5 movimientos cada una.',
      '4 contrapartes comparten el primer lugar: 1 de 5 movimientos cada una.',
    ],
    [
      'kind',
      'El tipo más frecuente es A: 2 de 5 movimientos.',
      'Los tipos más frecuentes son A y B: 1 de 5 movimientos cada uno.',
      '4 tipos comparten el primer lugar: 1 de 5 movimientos cada uno.',
    ],
    [
      'status',
      'El estado más frecuente es A: 2 de 5 movimientos.',
      'Los estados más frecuentes son A y B: 1 de 5 movimientos cada uno.',
      '4 estados comparten el primer lugar: 1 de 5 movimientos cada uno.',
    ],
    [
      'theme',
      'El tema más frecuente es A: 2 de 5 movimientos.',
      'Los temas más frecuentes son A y B: 1 de 5 movimientos cada uno.',
      '4 temas comparten el primer lugar: 1 de 5 movimientos cada uno.',
    ],
  ])('calls %s by its name, in its gender', (facet, one, two, many) => {
    expect(barsRowsOf({ A: 2 }, { facet }).summary).toBe(one)
    expect(barsRowsOf({ A: 1, B: 1 }, { facet }).summary).toBe(two)
    expect(barsRowsOf({ A: 1, B: 1, C: 1, D: 1 }, { facet }).summary).toBe(many)
  })
})
