import { describe, expect, it } from 'vitest'
import { type Filter, noFilter } from '#src/domain/selection/filter.ts'
import { select } from '#src/domain/selection/selection.ts'
import { monthsOf } from '#src/domain/time/months.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import * as site from '#tests/builders/siteTexts.ts'
import { aMove, aTimeline } from '../../../../tests/builders/timeline.ts'
import { monthsCounts } from './monthsCounts.ts'
import { monthsRows } from './monthsRows.ts'

const texts = { es: site.es.charts, en: site.en.charts }
const timeline = aTimeline([
  aMove({ id: 'a', date: '2015-05-05', themes: ['trade'] }),
  aMove({ id: 'b', date: '2018-12-30/2019-01-02', themes: ['trade', 'security'] }),
  aMove({ id: 'c', date: '2019-06-01', themes: ['trade'] }),
])

/** The figure of moves from 2015 to 2019. */
function figureOf(changes: Partial<Filter>, locale: Locale = 'es') {
  const filter = { ...noFilter, ...changes }
  const counts = monthsCounts(timeline, filter, select(timeline, filter), monthsOf(timeline.moves))
  return monthsRows({ ...counts, filter, themes: timeline.themes, t: texts[locale], locale })
}

/** The years chosen, and the bars of trade that are pressed or in colour. */
function emphasisOf(changes: Partial<Filter>) {
  const { columns } = figureOf(changes)
  const trade = columns.flatMap(({ cells }) => cells.filter(({ theme }) => theme === 'trade'))
  return {
    rows: columns.filter(({ chosen }) => chosen).map(({ key }) => key),
    pressed: trade.filter(({ pressed }) => pressed).map(({ key }) => key),
    chosen: trade.filter(({ chosen }) => chosen).map(({ key }) => key),
  }
}

describe('the figure of a record of many months', () => {
  it('has a bar and a row for each year', () => {
    const { columns, table, panels } = figureOf({})
    expect(columns.map(({ key, from, to }) => [key, from, to])).toContainEqual(['2019', '2019-01', '2019-12'])
    expect(table.columns.slice(0, 2)).toEqual(['Año', 'Movimientos'])
    expect(table.rows.map(({ key, cells }) => [key].concat(cells.slice(0, 2).map(String)))).toEqual([
      ['2015', '2015', '1'],
      ['2016', '2016', '0'],
      ['2017', '2017', '0'],
      ['2018', '2018', '1'],
      ['2019', '2019', '2'],
    ])
    expect(panels.map(({ theme, total, bars }) => [theme, total, bars.map(({ count }) => count)])).toEqual([
      ['security', 1, [0, 0, 0, 1, 1]],
      ['trade', 3, [1, 0, 0, 1, 2]],
    ])
  })

  it.each<[Locale, string, string, string, string]>([
    ['es', 'año', 'Movimientos por tema y año', 'Año', 'El número más alto es el de trade en 2019: 2 movimientos.'],
    ['en', 'year', 'Moves by theme and year', 'Year', 'The highest number is that of trade in 2019: 2 moves.'],
  ])('speaks of years in %s', (locale, word, title, head, finding) => {
    const figure = figureOf({}, locale)
    expect([figure.title, figure.table.columns[0], figure.finding]).toEqual([title, head, finding])
    expect(figure.definition).toContain(word)
    expect(figure.definition).toBe(texts[locale].years.definition)
    const trade = figure.panels.find(({ theme }) => theme === 'trade')
    const names = trade?.bars.map((bar) => figure.barName(trade, bar))
    expect(names?.[0]).toBe(locale === 'es' ? 'trade, 2015: 1 movimiento' : 'trade, 2015: 1 move')
  })

  it('says nothing where the period cuts a year', () => {
    const whole = { from: '2018-01', to: '2019-12' }
    expect(figureOf(whole).finding).toBeDefined()
    expect(figureOf({ ...whole, from: '2018-02' }).finding).toBeUndefined()
    expect(figureOf({ ...whole, to: '2019-11' }).finding).toBeUndefined()
    expect(figureOf({ from: '2010-03', to: '2030-03' }).finding).toBeDefined()
  })

  it('presses the year that is the period, and shows in colour those that a period touches', () => {
    const year = { from: '2019-01', to: '2019-12' }
    expect(emphasisOf(year)).toEqual({ rows: ['2019'], pressed: [], chosen: ['2019/trade'] })
    expect(emphasisOf({ ...year, theme: ['trade'] })).toEqual({
      rows: ['2019'],
      pressed: ['2019/trade'],
      chosen: ['2019/trade'],
    })
    expect(emphasisOf({ from: '2018-12-31', to: '2019-03' })).toEqual({
      rows: [],
      pressed: [],
      chosen: ['2018/trade', '2019/trade'],
    })
  })
})
