import { describe, expect, it } from 'vitest'
import { countByMonth } from '#src/domain/counts/monthCounts.ts'
import { type Filter, noFilter } from '#src/domain/selection/filter.ts'
import { monthsOf } from '#src/domain/time/months.ts'
import type { Locale, ThemeId } from '#src/domain/vocabulary.ts'
import * as site from '#tests/builders/siteTexts.ts'
import { themeIds } from '../../../../tests/builders/themeIds.ts'
import { aMove, aTimeline } from '../../../../tests/builders/timeline.ts'
import { sortRows } from '../frame/chartRows.ts'
import { monthsRows, readCellKey } from './monthsRows.ts'

const texts = { es: site.es.charts, en: site.en.charts }

type Case = Partial<Filter> & { locale?: Locale; asShare?: boolean; reversed?: boolean; none?: boolean }

/** The figure of moves with these dates and themes. */
function figureOf(
  list: [date: string, ...themes: ThemeId[]][],
  { locale = 'es', asShare = false, reversed, none, ...changes }: Case = {},
) {
  const moves = list.map(([date, ...themes], at) => aMove({ id: `m${at}`, date, themes }))
  const usual = aTimeline(moves)
  const timeline = reversed ? aTimeline(moves, { themes: usual.themes.toReversed() }) : usual
  const indices = none ? [] : [...timeline.moves.keys()]
  const counts = countByMonth(timeline, indices, monthsOf(timeline.moves))
  return monthsRows({
    ofMonths: counts,
    ofCells: counts,
    base: indices.length,
    filter: { ...noFilter, ...changes },
    themes: timeline.themes,
    asShare,
    t: texts[locale],
    locale,
  })
}

const january: [string, ...ThemeId[]] = ['2026-01-10', 'trade']
const february: [string, ...ThemeId[]] = ['2026-02-10', 'security', 'trade']
const march: [string, ...ThemeId[]] = ['2026-03-10', 'security']

describe(monthsRows, () => {
  it.each<[string, [string, ...ThemeId[]][], string, string]>([
    [
      'one leader',
      [january, march, march],
      'El mes con más movimientos es marzo de 2026: 2 de 3 movimientos.',
      'The month with most moves is March 2026: 2 of 3 moves.',
    ],
    [
      'one move of one',
      [january],
      'El mes con más movimientos es enero de 2026: 1 de 1 movimiento.',
      'The month with most moves is January 2026: 1 of 1 move.',
    ],
    [
      'a tie of two',
      [january, march],
      'Los meses con más movimientos son enero de 2026 y marzo de 2026: 1 de 2 movimientos cada uno.',
      'The months with most moves are January 2026 and March 2026: 1 of 2 moves each.',
    ],
    [
      'a tie of three',
      [january, february, march],
      'Los meses con más movimientos son enero de 2026, febrero de 2026 y marzo de 2026: 1 de 3 movimientos cada uno.',
      'The months with most moves are January 2026, February 2026 and March 2026: 1 of 3 moves each.',
    ],
    [
      'a move over four months',
      [['2026-01/2026-04', 'trade']],
      '4 meses comparten el primer lugar: 1 de 1 movimiento cada uno.',
      '4 months share the first place: 1 of 1 move each.',
    ],
  ])('says of %s', (_rule, moves, es, en) => {
    expect([figureOf(moves).summary, figureOf(moves, { locale: 'en' }).summary]).toEqual([es, en])
  })

  it('says when no move is left, and has its months all the same', () => {
    const { summary, columns, table } = figureOf([january, march], { none: true, asShare: true })
    expect(summary).toBe('Con los demás filtros no queda ningún movimiento que contar.')
    expect(columns.map(({ count, mentions }) => [count, mentions])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ])
    expect(table.rows.flatMap(({ cells }) => cells.slice(1)).every((cell) => cell === 0)).toBe(true)
    expect(figureOf([], {}).columns).toEqual([])
  })

  it('has a row for each month with its moves and the moves of each theme', () => {
    const { title, counts, table } = figureOf([january, february, february])
    expect([title, counts]).toEqual([site.es.charts.months.title, site.es.charts.months.counts])
    expect(table.columns.slice(0, 4)).toEqual(['Mes', 'Movimientos', 'security', 'organized-crime'])
    expect(table.rows).toMatchObject([
      { key: '2026-01', cells: ['enero de 2026', 1, 0, 0, 0, 1, 0, 0, 0, 0, 0], chosen: false },
      { key: '2026-02', cells: ['febrero de 2026', 2, 2, 0, 0, 2, 0, 0, 0, 0, 0], chosen: false },
    ])
  })

  it('sorts its months by time', () => {
    const { rows } = figureOf([january, ['2026-04-01', 'trade']]).table
    const keys = sortRows(rows, { column: 0, descending: false }, 'es').map(({ key }) => key)
    expect(keys).toEqual(['2026-01', '2026-02', '2026-03', '2026-04']) // not abril, enero, febrero, marzo
  })

  it('gives themes as shares in percent of the mentions of the month, and moves as numbers', () => {
    const { counts, table } = figureOf([february, february, ['2026-02-11', 'trade', 'energy', 'security']], {
      asShare: true,
    })
    expect(counts).toBe(site.es.charts.months.countsShare)
    expect(table.rows[0]?.cells).toEqual(['febrero de 2026', 3, 42.9, 0, 0, 42.9, 14.3, 0, 0, 0, 0])
  })

  it('gives each theme its own numbers in whatever order the record lists them', () => {
    const { columns, table } = figureOf([february, january], { reversed: true })
    const counted = columns.flatMap(({ cells }) => cells.filter(({ count }) => count > 0).map(({ key }) => key))
    expect(counted).toEqual(['2026-01/trade', '2026-02/trade', '2026-02/security'])
    expect(table.rows[0]?.cells[table.columns.indexOf('trade')]).toBe(1)
  })

  it.each<[Locale, string[], string[]]>([
    [
      'es',
      ['enero de 2026: 1 movimiento, 1 mención de temas', 'febrero de 2026: 2 movimientos, 4 menciones de temas'],
      ['trade, enero de 2026: 1 movimiento', 'trade, febrero de 2026: 2 movimientos'],
    ],
    [
      'en',
      ['January 2026: 1 move, 1 mention of themes', 'February 2026: 2 moves, 4 mentions of themes'],
      ['trade, January 2026: 1 move', 'trade, February 2026: 2 moves'],
    ],
  ])('has accessible names of months and cells in %s', (locale, months, cells) => {
    const { columns, monthName, cellName } = figureOf([january, february, february], { locale })
    expect(columns.map(monthName)).toEqual(months)
    const named = columns.map((column) => column.cells.map((cell) => cellName(column, cell)))
    expect(named.map((names) => names[themeIds.indexOf('trade')])).toEqual(cells)
  })
})

describe(readCellKey, () => {
  it.each([
    ['2026-03/security', { month: '2026-03', theme: 'security' }],
    ['2026-03', { month: '2026-03', theme: null }],
  ])('reads %s', (key, read) => {
    expect(readCellKey(key)).toEqual(read)
  })
})
