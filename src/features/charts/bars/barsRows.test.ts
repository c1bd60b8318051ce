import { describe, expect, it } from 'vitest'
import { type BarsCase, barsRowsOf } from '../../../../tests/builders/charts/barsRows.ts'
import { barsRows } from './barsRows.ts'

describe(barsRows, () => {
  it('names the chosen values after the leaders, also with no move left', () => {
    const counts = { EC: 3, PE: 1, IT: 0 }
    expect(barsRowsOf(counts, { chosen: ['PE', 'IT'] }).summary).toBe(
      'Fuera de Chile, el país más frecuente es Ecuador: 3 de 5 movimientos. En el filtro: Perú e Italia.',
    )
    expect(barsRowsOf({ IT: 0 }, { base: 0, chosen: ['IT'], locale: 'en' }).summary).toBe(
      'With the other filters no move is left to count. In the filter: Italia.',
    )
  })

  it('has a row and a bar for each value, with its share', () => {
    const { bars, table, markName } = barsRowsOf({ EC: 3, PE: 1, AR: 0 }, { chosen: ['AR'] })
    expect(table).toMatchObject({
      columns: ['País', 'Movimientos', '% de la selección'],
      rows: [
        { key: 'EC', cells: ['Ecuador', 3, 60], chosen: false },
        { key: 'PE', cells: ['Perú', 1, 20], chosen: false },
        { key: 'AR', cells: ['AR', 0, 0], chosen: true }, // the code, for want of a name
      ],
    })
    expect(bars.map(markName)).toEqual([
      'Ecuador: 3 de 5 movimientos',
      'Perú: 1 de 5 movimientos',
      'AR: 0 de 5 movimientos',
    ])
  })

  it('has no bar for home, and says in how many moves it occurs', () => {
    const { bars, table, summary, note } = barsRowsOf({ CL: 4, EC: 1 }, { leftOut: 'CL' })
    expect(bars.map(({ value }) => value)).toEqual(['EC'])
    expect(table.rows.map(({ key }) => key)).toEqual(['EC'])
    expect(summary).toBe('Fuera de Chile, el país más frecuente es Ecuador: 1 de 5 movimientos.')
    expect(note).toBe('Chile no se dibuja: figura en 4 movimientos.')
    expect(barsRowsOf({ CL: 1 }, { leftOut: 'CL', locale: 'en' }).note).toBe(
      'Chile is not drawn: it is named in 1 move.',
    )
    expect(barsRowsOf({ EC: 1 }, { leftOut: 'CL' }).note).toBeUndefined()
  })

  it('says when there is no other country than home', () => {
    const alone: BarsCase = { leftOut: 'CL', base: 4 }
    expect(barsRowsOf({ CL: 4 }, alone).summary).toBe('Ningún movimiento de la selección tiene otro país que Chile.')
    expect(barsRowsOf({ CL: 4 }, { ...alone, locale: 'en' }).summary).toBe(
      'No move of the selection has a country other than Chile.',
    )
    expect(barsRowsOf({}, alone).summary).toBe('Ningún movimiento de la selección tiene este dato.')
  })

  it('names home among the chosen values all the same', () => {
    expect(barsRowsOf({ CL: 4, EC: 1 }, { leftOut: 'CL', chosen: ['CL'] }).summary).toMatch(/En el filtro: Chile\.$/)
  })
})
