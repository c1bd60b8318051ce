import { describe, expect, it } from 'vitest'
import { es } from '#tests/builders/siteTexts.ts'
import { barsRowsOf } from '../../../../tests/builders/charts/barsRows.ts'
import { barsRows } from './barsRows.ts'

describe(barsRows, () => {
  it('has a row and a bar for each value, with its share', () => {
    const { bars, table, markName } = barsRowsOf({ EC: 3, PE: 1, AR: 0 })
    expect(table).toMatchObject({
      columns: ['País', 'Movimientos', '% de la selección'],
      rows: [
        { key: 'EC', cells: ['Ecuador', 3, 60], chosen: false },
        { key: 'PE', cells: ['Perú', 1, 20], chosen: false },
        { key: 'AR', cells: ['AR', 0, 0], chosen: false }, // the code, for want of a name
      ],
    })
    expect(bars.map(markName)).toEqual([
      'Ecuador: 3 de 5 movimientos',
      'Perú: 1 de 5 movimientos',
      'AR: 0 de 5 movimientos',
    ])
  })

  it('says so where values are chosen, which it leaves out of the filter, and calls no number a part of the page', () => {
    const rows = barsRowsOf({ CL: 4, EC: 3, PE: 1 }, { chosen: ['PE'], leftOut: 'CL' })
    const { title, definition } = es.charts.facets.country
    expect(rows).toMatchObject({
      title,
      definition: `${definition} Aquí no se filtra por país: lo no elegido va atenuado.`,
      finding: undefined,
      note: 'Chile no aparece en el gráfico: sin el filtro por país, figura en 4 movimientos.',
      isFiltered: true,
    })
    expect(rows.table.columns).toEqual(['País', 'Movimientos', '% sin el filtro propio'])
    expect(rows.bars.map(rows.markName)).toEqual(['Ecuador: 3 movimientos', 'Perú: 1 movimiento'])
    expect(barsRowsOf({ CL: 4, EC: 3 }, { chosen: ['CL'], leftOut: 'CL' }).isFiltered).toBe(true)
    expect(barsRowsOf({ EC: 3, PE: 1 })).toMatchObject({ definition, isFiltered: false })
  })

  it('has no bar for home, and says in how many moves it occurs', () => {
    const { bars, table, finding, note } = barsRowsOf({ CL: 4, EC: 2, PE: 1 }, { leftOut: 'CL' })
    expect(bars.map(({ value }) => value)).toEqual(['EC', 'PE'])
    expect(table.rows.map(({ key }) => key)).toEqual(['EC', 'PE'])
    expect(finding).toBe('Fuera de Chile, el país más frecuente es Ecuador: 2 de 5 movimientos.')
    expect(note).toBe('Chile no aparece en el gráfico: figura en 4 movimientos.')
    expect(barsRowsOf({ CL: 1 }, { leftOut: 'CL', locale: 'en' }).note).toBe(
      'Chile is left out of the chart: it appears in 1 move.',
    )
    expect(barsRowsOf({ EC: 1 }, { leftOut: 'CL' }).note).toBeUndefined()
  })

  it('has a short name for each value, which is the name where there is no other', () => {
    const frequencies = [
      { value: 'EC', count: 2, chosen: false },
      { value: 'PE', count: 1, chosen: false },
    ]
    const names = new Map([
      ['EC', 'Ecuador'],
      ['PE', 'Perú'],
    ])
    const shortNames = new Map([['EC', 'Ec.']])
    const { bars } = barsRows({ facet: 'country', frequencies, base: 3, names, shortNames, t: es.charts, locale: 'es' })
    expect(bars.map(({ short }) => short)).toEqual(['Ec.', 'Perú'])
  })
})
