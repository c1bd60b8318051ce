import { describe, expect, it } from 'vitest'
import { countByPeriod } from '#src/domain/counts/periodCounts.ts'
import { type Filter, noFilter } from '#src/domain/selection/filter.ts'
import { select } from '#src/domain/selection/selection.ts'
import { calendarPeriods } from '#src/domain/time/calendarPeriods.ts'
import { monthsOf } from '#src/domain/time/months.ts'
import type { Locale, ThemeId } from '#src/domain/vocabulary.ts'
import * as site from '#tests/builders/siteTexts.ts'
import { aMove, aTimeline } from '../../../../tests/builders/timeline.ts'
import { sortRows } from '../frame/chartRows.ts'
import { choiceOfMonthsMark, choiceOfMonthsRow, monthsRows } from './monthsRows.ts'

const texts = { es: site.es.charts, en: site.en.charts }

type Case = Partial<Filter> & { locale?: Locale; reversed?: boolean; none?: boolean }

/** The figure of moves with these dates and themes. */
function figureOf(
  list: [date: string, ...themes: ThemeId[]][],
  { locale = 'es', reversed, none, ...changes }: Case = {},
) {
  const moves = list.map(([date, ...themes], at) => aMove({ id: `m${at}`, date, themes }))
  const usual = aTimeline(moves)
  const timeline = reversed ? aTimeline(moves, { themes: usual.themes.toReversed() }) : usual
  const indices = none ? [] : [...timeline.moves.keys()]
  const counts = countByPeriod(timeline, indices, calendarPeriods(monthsOf(timeline.moves)))
  return monthsRows({
    ofPeriods: counts,
    ofCells: counts,
    totals: select(timeline, noFilter).counts.theme,
    filter: { ...noFilter, ...changes },
    themes: timeline.themes,
    t: texts[locale],
    locale,
  })
}

const january: [string, ...ThemeId[]] = ['2026-01-10', 'trade']
const february: [string, ...ThemeId[]] = ['2026-02-10', 'security', 'trade']
const march: [string, ...ThemeId[]] = ['2026-03-10', 'security']

/** The themes whose panels are drawn of a move about trade and one about security. */
const themesOf = (changes: Case) => figureOf([january, march], changes).panels.map(({ theme }) => theme)

describe(monthsRows, () => {
  it.each<[string, [string, ...ThemeId[]][], string, string]>([
    [
      'one leader',
      [january, march, march],
      'El número más alto es el de security en marzo de 2026: 2 movimientos.',
      'The highest number is that of security in March 2026: 2 moves.',
    ],
    [
      'a tie of two',
      [january, january, march, march, ['2026-04-01', 'energy']],
      'Los números más altos son los de trade en enero de 2026 y security en marzo de 2026: 2 movimientos cada uno.',
      'The highest numbers are those of trade in January 2026 and security in March 2026: 2 moves each.',
    ],
  ])('says of %s', (_rule, moves, es, en) => {
    expect([figureOf(moves).finding, figureOf(moves, { locale: 'en' }).finding]).toEqual([es, en])
  })

  it('speaks of what is chosen, which the picture has in colour', () => {
    const moves = [january, february, february, march, march, march]
    expect(figureOf(moves, { theme: ['trade'] }).finding).toBe(
      'Entre lo elegido, el número más alto es el de trade en febrero de 2026: 2 movimientos.',
    )
    expect(figureOf([...moves, ['2026-02-03', 'trade']], { from: '2026-02', to: '2026-02' }).finding).toBe(
      'Entre lo elegido, el número más alto es el de trade en febrero de 2026: 3 movimientos.',
    )
  })

  it('says which fields of the filter it leaves out', () => {
    const { definition } = site.es.charts.months
    const said = (filter: Partial<Filter>) => figureOf([january], filter).definition.replace(definition, '')
    expect(said({ country: ['EC'] })).toBe('')
    expect(said({ theme: ['trade'] })).toBe(' Aquí no se filtra por tema: lo no elegido va atenuado.')
    expect(said({ theme: ['trade'], to: '2026-02' })).toBe(
      ' Aquí no se filtra por tema y periodo: lo no elegido va atenuado.',
    )
  })

  it('says nothing where the period cuts a month, as its bar then counts moves that the page does not show', () => {
    const moves: [string, ...ThemeId[]][] = [february, february, ['2026-02-20', 'trade']]
    expect(figureOf(moves, { from: '2026-02' }).finding).toBeDefined()
    expect(figureOf(moves, { from: '2026-02-10' }).finding).toBeUndefined()
    expect(figureOf(moves, { to: '2026-02-10' }).finding).toBeUndefined()
  })

  it('says nothing where no month stands out', () => {
    expect(figureOf([january, march]).finding).toBeUndefined()
    expect(figureOf([january]).finding).toBeUndefined()
    expect(figureOf([january, march], { none: true }).finding).toBeUndefined()
  })

  it('has its months also when no move is left', () => {
    const { columns, highest } = figureOf([january, march], { none: true })
    expect(columns.map(({ count }) => count)).toEqual([0, 0, 0])
    expect(highest).toBe(0)
    expect(figureOf([], {}).columns).toEqual([])
  })

  it('has a panel for each theme with a bar, and for each that is chosen', () => {
    expect(themesOf({})).toEqual(['security', 'trade'])
    expect(themesOf({ theme: ['energy'] })).toEqual(['security', 'trade', 'energy'])
    expect(themesOf({ from: '2026-03', to: '2026-03' })).toEqual(['security', 'trade']) // those outside the period are drawn
  })

  it('has the total of each theme, on a scale that all share', () => {
    const { panels, highest } = figureOf([january, february, february])
    const trade = panels.find(({ theme }) => theme === 'trade')
    expect(trade).toMatchObject({ theme: 'trade', total: 3, ghost: false })
    expect(trade?.bars.map(({ period, count }) => [period, count])).toEqual([
      ['2026-01', 1],
      ['2026-02', 2],
    ])
    expect(highest).toBe(2)
  })

  it('counts in the total of a theme a move over two months once', () => {
    const { panels } = figureOf([['2026-01/2026-02', 'trade']])
    expect(panels).toMatchObject([{ theme: 'trade', total: 1, bars: [{ count: 1 }, { count: 1 }] }])
  })

  it('has a row for each month with its moves and the moves of each theme', () => {
    const { title, definition, table } = figureOf([january, february, february])
    expect([title, definition]).toEqual([site.es.charts.months.title, site.es.charts.months.definition])
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

  it('gives each theme its own numbers in whatever order the record lists them', () => {
    const { columns, table } = figureOf([february, january], { reversed: true })
    const counted = columns.flatMap(({ cells }) => cells.filter(({ count }) => count > 0).map(({ key }) => key))
    expect(counted).toEqual(['2026-01/trade', '2026-02/trade', '2026-02/security'])
    expect(table.rows[0]?.cells[table.columns.indexOf('trade')]).toBe(1)
  })

  it.each<[Locale, string, string[]]>([
    ['es', 'trade: 3 movimientos', ['trade, enero de 2026: 1 movimiento', 'trade, febrero de 2026: 2 movimientos']],
    ['en', 'trade: 3 moves', ['trade, January 2026: 1 move', 'trade, February 2026: 2 moves']],
  ])('has accessible names of panels and bars in %s', (locale, panel, bars) => {
    const { panels, panelName, barName } = figureOf([january, february, february], { locale })
    const trade = panels.filter(({ theme }) => theme === 'trade')
    expect(trade.map(panelName)).toEqual([panel])
    expect(trade.flatMap((of) => of.bars.map((bar) => barName(of, bar)))).toEqual(bars)
  })
})

describe('the choice of a key', () => {
  it.each(['security', '5g', '2026-03', '2026'])(
    'is the theme %s, though its id reads like a month or year',
    (theme) => {
      expect(choiceOfMonthsMark(theme)).toEqual({ period: null, theme })
      for (const choiceOf of [choiceOfMonthsMark, choiceOfMonthsRow]) {
        expect(choiceOf(`2026-03/${theme}`)).toEqual({ period: '2026-03', theme })
      }
    },
  )

  it.each(['2026-03', '2026'])('is the month or year of a row: %s', (period) => {
    expect(choiceOfMonthsRow(period)).toEqual({ period, theme: null })
  })
})
