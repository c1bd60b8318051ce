import { describe, expect, it } from 'vitest'
import type { Locale } from '#src/domain/vocabulary.ts'
import { patternsEn } from '#src/i18n/patterns.en.ts'
import { patternsEs } from '#src/i18n/patterns.es.ts'
import { type BarFacet, facetFigure } from './facetFigure.ts'

const texts = { es: patternsEs, en: patternsEn }
const names = new Map([
  ['EC', 'Ecuador'],
  ['PE', 'Perú'],
  ['IT', 'Italia'],
  ['CL', 'Chile'],
])

type Case = { facet?: BarFacet; base?: number; chosen?: string[]; locale?: Locale; leftOut?: string }

/** The figure of these values and numbers, the most frequent first. */
function figureOf(
  counts: Record<string, number>,
  { facet = 'country', base = 5, chosen = [], locale = 'es', leftOut }: Case = {},
) {
  const frequencies = Object.entries(counts).map(([value, count]) => ({ value, count, chosen: chosen.includes(value) }))
  return facetFigure({ facet, frequencies, base, names, t: texts[locale], locale, ...(leftOut && { leftOut }) })
}

describe(facetFigure, () => {
  it.each<[string, Record<string, number>, number, string, string]>([
    [
      'one leader',
      { EC: 3, PE: 1 },
      5,
      'El país más frecuente es Ecuador: 3 de 5 movimientos.',
      'The most frequent country is Ecuador: 3 of 5 moves.',
    ],
    [
      'one move of one',
      { EC: 1 },
      1,
      'El país más frecuente es Ecuador: 1 de 1 movimiento.',
      'The most frequent country is Ecuador: 1 of 1 move.',
    ],
    [
      'thousands',
      { EC: 1234 },
      2000,
      'El país más frecuente es Ecuador: 1.234 de 2.000 movimientos.',
      'The most frequent country is Ecuador: 1,234 of 2,000 moves.',
    ],
    [
      'a tie of two',
      { EC: 2, PE: 2, IT: 1 },
      5,
      'Los países más frecuentes son Ecuador y Perú: 2 de 5 movimientos cada uno.',
      'The most frequent countries are Ecuador and Perú: 2 of 5 moves each.',
    ],
    [
      'a tie of three',
      { EC: 2, PE: 2, IT: 2, AR: 1 },
      5,
      'Los países más frecuentes son Ecuador, Perú e Italia: 2 de 5 movimientos cada uno.',
      'The most frequent countries are Ecuador, Perú and Italia: 2 of 5 moves each.',
    ],
    [
      'a tie of four in one move',
      { EC: 1, PE: 1, IT: 1, AR: 1 },
      1,
      '4 países comparten el primer lugar: 1 de 1 movimiento cada uno.',
      '4 countries share the first place: 1 of 1 move each.',
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
    expect(figureOf(counts, { base }).summary).toBe(es)
    expect(figureOf(counts, { base, locale: 'en' }).summary).toBe(en)
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
    expect(figureOf({ A: 2 }, { facet }).summary).toBe(one)
    expect(figureOf({ A: 1, B: 1 }, { facet }).summary).toBe(two)
    expect(figureOf({ A: 1, B: 1, C: 1, D: 1 }, { facet }).summary).toBe(many)
  })

  it('tells the chosen values after the leaders, of which nothing may be left', () => {
    const counts = { EC: 3, PE: 1, IT: 0 }
    expect(figureOf(counts, { chosen: ['PE', 'IT'] }).summary).toBe(
      'El país más frecuente es Ecuador: 3 de 5 movimientos. En el filtro: Perú e Italia.',
    )
    expect(figureOf({ IT: 0 }, { base: 0, chosen: ['IT'], locale: 'en' }).summary).toBe(
      'With the other filters no move is left to count. In the filter: Italia.',
    )
  })

  it('has a row and a bar for each value, with its share', () => {
    const { rows, table, markName } = figureOf({ EC: 3, PE: 1, AR: 0 }, { chosen: ['AR'] })
    expect(table).toMatchObject({
      columns: ['País', 'Movimientos', '% de la selección'],
      rows: [
        { key: 'EC', cells: ['Ecuador', 3, 60], chosen: false },
        { key: 'PE', cells: ['Perú', 1, 20], chosen: false },
        { key: 'AR', cells: ['AR', 0, 0], chosen: true }, // the code, for want of a name
      ],
    })
    expect(rows.map(markName)).toEqual([
      'Ecuador: 3 de 5 movimientos',
      'Perú: 1 de 5 movimientos',
      'AR: 0 de 5 movimientos',
    ])
  })

  it('draws no home, and says how often it figures', () => {
    const { rows, table, summary, note } = figureOf({ CL: 4, EC: 1 }, { leftOut: 'CL' })
    expect(rows.map(({ value }) => value)).toEqual(['EC'])
    expect(table.rows.map(({ key }) => key)).toEqual(['EC'])
    expect(summary).toBe('El país más frecuente es Ecuador: 1 de 5 movimientos.')
    expect(note).toBe('Chile no se dibuja: figura en 4 movimientos.')
    expect(figureOf({ CL: 1 }, { leftOut: 'CL', locale: 'en' }).note).toBe('Chile is not drawn: it is named in 1 move.')
    expect(figureOf({ EC: 1 }, { leftOut: 'CL' }).note).toBeUndefined()
  })

  it('names home among the chosen values all the same', () => {
    expect(figureOf({ CL: 4, EC: 1 }, { leftOut: 'CL', chosen: ['CL'] }).summary).toMatch(/En el filtro: Chile\.$/)
  })
})
