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
      'thousands',
      { EC: 1234, PE: 1 },
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
  ])('says of %s', (_rule, counts, base, es, en) => {
    expect(barsRowsOf(counts, { base }).finding).toBe(es)
    expect(barsRowsOf(counts, { base, locale: 'en' }).finding).toBe(en)
  })

  it.each<[string, Record<string, number>, number]>([
    ['a tie of four', { EC: 2, PE: 2, IT: 2, AR: 2, US: 1 }, 5],
    ['values that are all equal', { EC: 1, PE: 1 }, 5],
    ['a single value', { EC: 3 }, 3],
    ['moves without any value', {}, 5],
    ['no moves', {}, 0],
    ['home alone', { CL: 4 }, 4],
  ])('is not there for %s', (_rule, counts, base) => {
    expect(barsRowsOf(counts, { base, leftOut: 'CL' }).finding).toBeUndefined()
  })

  it.each<[BarFacet, string, string]>([
    [
      'person',
      'La contraparte más frecuente es A: 3 de 5 movimientos.',
      'Las contrapartes más frecuentes son A y B: 2 de 5 movimientos cada una.',
    ],
    [
      'kind',
      'El tipo más frecuente es A: 3 de 5 movimientos.',
      'Los tipos más frecuentes son A y B: 2 de 5 movimientos cada uno.',
    ],
    [
      'theme',
      'El tema más frecuente es A: 3 de 5 movimientos.',
      'Los temas más frecuentes son A y B: 2 de 5 movimientos cada uno.',
    ],
  ])('calls %s by its name, in its gender', (facet, one, two) => {
    expect(barsRowsOf({ A: 3, B: 1 }, { facet }).finding).toBe(one)
    expect(barsRowsOf({ A: 2, B: 2, C: 1 }, { facet }).finding).toBe(two)
  })
})
