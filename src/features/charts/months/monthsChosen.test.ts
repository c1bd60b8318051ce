import { describe, expect, it } from 'vitest'
import { countByPeriod } from '#src/domain/counts/periodCounts.ts'
import { type Filter, noFilter } from '#src/domain/selection/filter.ts'
import { calendarPeriods } from '#src/domain/time/calendarPeriods.ts'
import { monthsOf } from '#src/domain/time/months.ts'
import * as site from '#tests/builders/siteTexts.ts'
import { themeIds } from '../../../../tests/builders/themeIds.ts'
import { aMove, aTimeline } from '../../../../tests/builders/timeline.ts'
import { monthsRows } from './monthsRows.ts'

const timeline = aTimeline([aMove({ id: 'a', date: '2026-01-10' }), aMove({ id: 'b', date: '2026-03-10' })])
const counts = countByPeriod(timeline, [0, 1], calendarPeriods(monthsOf(timeline.moves)))

/** What stands out and what is pressed in January to March 2026. */
function emphasisOf(changes: Partial<Filter>) {
  const filter = { ...noFilter, ...changes }
  const { themes } = timeline
  const rows = monthsRows({
    ofPeriods: counts,
    ofCells: counts,
    totals: [],
    filter,
    themes,
    t: site.es.charts,
    locale: 'es',
  })
  const cells = rows.columns.flatMap((column) => column.cells)
  return {
    narrowed: cells.some((cell) => cell.ghost),
    chosen: cells.filter((cell) => cell.chosen).map(({ key }) => key),
    pressed: cells.filter((cell) => cell.pressed).map(({ key }) => key),
    months: rows.columns.filter((column) => column.chosen).map(({ key }) => key),
    rows: rows.table.rows.filter((row) => row.chosen).map(({ key }) => key),
  }
}

const nothing = { chosen: [], pressed: [], months: [], rows: [] }
const all = (month: string) => themeIds.map((id) => `${month}/${id}`)

describe('the emphasis of months', () => {
  it('is on nothing while neither themes nor months are chosen', () => {
    expect(emphasisOf({})).toEqual({ ...nothing, narrowed: false })
    expect(emphasisOf({ country: ['EC'], query: 'quito', pair: ['security_trade'] })).toEqual({
      ...nothing,
      narrowed: false,
    })
  })

  it('is on a chosen theme in every month', () => {
    const chosen = ['2026-01/trade', '2026-02/trade', '2026-03/trade']
    expect(emphasisOf({ theme: ['trade'] })).toEqual({ ...nothing, narrowed: true, chosen })
  })

  it('is on a chosen month with all its themes, none of them pressed', () => {
    const march = { months: ['2026-03'], rows: ['2026-03'] }
    expect(emphasisOf({ from: '2026-03', to: '2026-03' })).toEqual({
      ...nothing,
      ...march,
      narrowed: true,
      chosen: all('2026-03'),
    })
  })

  it('is on the cells of a chosen theme and month, which are pressed', () => {
    const cells = ['2026-03/security', '2026-03/trade']
    expect(emphasisOf({ theme: ['security', 'trade'], from: '2026-03', to: '2026-03' })).toEqual({
      narrowed: true,
      chosen: cells,
      pressed: cells,
      months: ['2026-03'],
      rows: ['2026-03'],
    })
  })

  it.each([
    ['2026-02', null, ['2026-02', '2026-03']],
    [null, '2026-01', ['2026-01']],
    ['2026-02-28', '2026-03-01', ['2026-02', '2026-03']], // a month is in when a day of it is
    ['2026-01-31', '2026-01-31', ['2026-01']],
    ['2027-01', null, []],
  ])('of a period from %s to %s is on the months that it touches, and presses none', (from, to, months) => {
    expect(emphasisOf({ from, to })).toEqual({ ...nothing, narrowed: true, chosen: months.flatMap(all) })
  })
})
