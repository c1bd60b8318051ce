import { describe, expect, it } from 'vitest'
import { type Filter, noFilter } from '#src/domain/selection/filter.ts'
import { select } from '#src/domain/selection/selection.ts'
import type { Locale, ThemeId } from '#src/domain/vocabulary.ts'
import * as site from '#tests/builders/siteTexts.ts'
import { aMove, aTimeline } from '../../../../tests/builders/timeline.ts'
import { pairsRows } from './pairsRows.ts'

const texts = { es: site.es.charts, en: site.en.charts }

/** The figure of moves with these themes. */
function figureOf(themes: ThemeId[][], changes: Partial<Filter> = {}, locale: Locale = 'es') {
  const timeline = aTimeline(themes.map((list, at) => aMove({ id: `m${at}`, themes: list })))
  const filter = { ...noFilter, ...changes }
  return pairsRows({ selection: select(timeline, filter), filter, themes: timeline.themes, t: texts[locale], locale })
}

const two: ThemeId[] = ['security', 'trade']
const three: ThemeId[] = ['security', 'migration', 'trade']

describe(pairsRows, () => {
  it.each<[string, ThemeId[][], string, string]>([
    [
      'one leader',
      [two, three, ['trade']],
      'El par más frecuente es security con trade: 2 de 3 movimientos.',
      'The most frequent pair is security with trade: 2 of 3 moves.',
    ],
    [
      'a tie of two',
      [two, two, ['migration', 'energy'], ['migration', 'energy'], ['trade', 'energy']],
      'Los pares más frecuentes son security con trade y migration con energy: 2 de 5 movimientos cada uno.',
      'The most frequent pairs are security with trade and migration with energy: 2 of 5 moves each.',
    ],
  ])('says of %s', (_rule, themes, es, en) => {
    expect([figureOf(themes).finding, figureOf(themes, {}, 'en').finding]).toEqual([es, en])
  })

  it.each<[string, ThemeId[][]]>([
    ['a single pair', [two]],
    ['pairs that are all equal', [three]],
    ['moves of one theme each', [['trade'], ['energy']]],
    ['no moves', []],
  ])('says nothing of %s', (_rule, themes) => {
    expect(figureOf(themes).finding).toBeUndefined()
  })

  it('says which of its cells leave the filter out, and has a finding only of pairs that the page shows', () => {
    const moves = [two, two, three]
    const { definition } = texts.es.pairs
    const said = (filter: Partial<Filter>) => {
      const rows = figureOf(moves, filter)
      return [rows.definition.replace(definition, ''), rows.finding !== undefined, rows.table.columns[2]]
    }
    const [onDiagonal, offDiagonal] = [
      ' En la diagonal no se filtra por tema: lo no elegido va atenuado.',
      ' Fuera de la diagonal no se filtra por par de temas: lo no elegido va atenuado.',
    ]
    const unfiltered = '% sin el filtro propio'
    expect(said({})).toEqual(['', true, '% de la selección'])
    expect(said({ theme: ['trade'] })).toEqual([onDiagonal, true, unfiltered])
    expect(said({ pair: ['security_trade'] })).toEqual([offDiagonal, false, unfiltered])
    expect(said({ theme: ['trade'], pair: ['security_trade'] })).toEqual([offDiagonal + onDiagonal, false, unfiltered])
  })

  it('has a cell for each pair below the diagonal and for each theme on it', () => {
    const { cells, cellName } = figureOf([two, three])
    expect(cells).toHaveLength(36 + 9)
    expect(cells.filter(({ column, row }) => column > row)).toEqual([])
    expect(new Set(cells.map(({ column, row }) => `${column}/${row}`)).size).toBe(45)
    const names = cells.filter(({ count }) => count > 0).map(cellName)
    expect(names).toEqual([
      'security con migration: 1 movimiento',
      'security con trade: 2 movimientos',
      'migration con trade: 1 movimiento',
      'security: 2 movimientos',
      'migration: 1 movimiento',
      'trade: 2 movimientos',
    ])
  })

  it('lists the pairs that occur, the most frequent first, then all themes', () => {
    const { columns, rows } = figureOf([two, three, ['trade']]).table
    expect(columns).toEqual(['Temas', 'Movimientos', '% de la selección'])
    expect(rows.slice(0, 4)).toEqual([
      { key: 'security_trade', cells: ['security con trade', 2, 66.7], chosen: false },
      { key: 'security_migration', cells: ['security con migration', 1, 33.3], chosen: false },
      { key: 'migration_trade', cells: ['migration con trade', 1, 33.3], chosen: false },
      { key: 'security', cells: ['security', 2, 66.7], chosen: false },
    ])
    expect(rows).toHaveLength(3 + 9)
  })

  it('marks chosen pairs, and keeps one without a move left', () => {
    const { cells, table } = figureOf([two, three], { theme: ['trade'], pair: ['security_trade', 'trade_energy'] })
    const chosen = ['security_trade', 'trade_energy', 'trade']
    expect(cells.filter((cell) => cell.chosen).map(({ key }) => key)).toEqual(chosen)
    expect(table.rows.filter((row) => row.chosen).map(({ key, cells: [, count] }) => [key, count])).toEqual([
      ['security_trade', 2],
      ['trade_energy', 0],
      ['trade', 2],
    ])
  })

  it('gives shares of pairs and of themes, each of the moves without its own part of the filter', () => {
    const { rows } = figureOf([two, two, ['migration', 'energy'], ['energy']], { theme: ['trade'] }).table
    const shares = Object.fromEntries(rows.map(({ key, cells: [, count, share] }) => [key, [count, share]]))
    expect(shares).toMatchObject({ security_trade: [2, 100], energy: [2, 50], trade: [2, 50] })
    expect(shares).not.toHaveProperty('migration_energy')
  })

  it('gives each theme its own numbers in whatever order the record lists them', () => {
    const moves = [aMove({ themes: two }), aMove({ id: 'b', themes: ['trade'] })]
    const themes = aTimeline(moves).themes.toReversed()
    const timeline = aTimeline(moves, { themes })
    const { cells } = pairsRows({
      selection: select(timeline, noFilter),
      filter: noFilter,
      themes,
      t: texts.es,
      locale: 'es',
    })
    const counted = Object.fromEntries(cells.map(({ key, count }) => [key, count]))
    expect(counted).toMatchObject({ security: 1, trade: 2, energy: 0, trade_security: 1, trade_migration: 0 })
    expect(cells.filter(({ column, row }) => column > row)).toEqual([])
  })
})
