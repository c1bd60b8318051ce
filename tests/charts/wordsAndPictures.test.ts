import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Filter, noFilter } from '#src/domain/selection/filter.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { visitStep } from '#src/features/charts/map/mapRows.ts'
import { monthInWords } from '#src/i18n/dateWords.ts'
import { facetLabels } from '#src/i18n/labels.ts'
import { anyFilter, anyTravels } from '../builders/arbitraries.ts'
import { barFacets, figuresShown } from '../builders/charts/shownCharts.ts'
import { ourRecord } from '../builders/ourRecord.ts'
import { aTimeline } from '../builders/timeline.ts'

type Mark = { name: string; count: number }

/** The charts of a filter, each with its sentence and the marks of its picture that are drawn full. */
function chartsOf(timeline: Timeline, filter: Filter) {
  const { facet, months, pairs } = figuresShown(timeline, filter)
  const labels = facetLabels(timeline, 'es')
  const nameOf = (theme: string) => labels.theme.get(theme) ?? theme
  const monthOf = (key: string) => {
    const [year = 0, month = 0] = key.split('-').map(Number)
    return monthInWords(year, month, 'es')
  }
  return [
    ...barFacets.map((id) => ({ finding: facet(id).finding, marks: facet(id).bars as readonly Mark[] })),
    {
      finding: months.finding,
      marks: months.panels.flatMap(({ name, bars }) =>
        bars.flatMap((bar): Mark[] =>
          bar.ghost ? [] : [{ name: `${name} en ${monthOf(bar.month)}`, count: bar.count }],
        ),
      ),
    },
    {
      finding: pairs.finding,
      marks: pairs.cells.flatMap(({ key, count, row, column }): Mark[] =>
        row === column ? [] : [{ name: key.split('_').map(nameOf).join(' con '), count }],
      ),
    },
  ]
}

/** What a sentence names are the tallest marks, all of them, and its number is theirs. */
function expectAgreement(timeline: Timeline, filter: Filter) {
  for (const { finding, marks } of chartsOf(timeline, filter)) {
    if (finding === undefined) continue
    const most = Math.max(...marks.map(({ count }) => count))
    const leaders = marks.filter(({ count }) => count === most)
    expect(leaders.length).toBeLessThanOrEqual(3)
    for (const { name } of leaders) expect(finding).toContain(name)
    expect(finding).toMatch(new RegExp(`: ${most} (de|movimiento)`))
  }
  const { days, map } = figuresShown(timeline, filter)
  if (days.finding !== undefined) {
    for (const { total } of days.groups.filter((group) => group.total > 0)) expect(days.finding).toContain(`${total} `)
  }
  if (map.finding !== undefined) {
    const stops = new Map(map.table.rows.map(({ key, cells }) => [key.slice(0, 2), Number(cells[2])]))
    const steps = [...stops.values()].map((count) => visitStep({ stops: count }))
    const [several, visited] = [steps.filter((step) => step === 2).length, steps.filter((step) => step > 0).length]
    expect(map.finding).toContain(`En ${several} de los ${visited} `)
  }
}

describe('word and picture agree', () => {
  it('for any record and filter', () => {
    fc.assert(
      fc.property(anyTravels(40), anyFilter, (moves, filter) => expectAgreement(aTimeline(moves), filter)),
      { numRuns: 200 },
    )
  })

  it('for any filter of our record', () => {
    const record = ourRecord()
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expectAgreement(record, filter)
      }),
    )
  })

  it('says nothing of an empty selection', () => {
    const record = ourRecord()
    const nothing: Filter = { ...noFilter, query: 'zzzz' }
    const charts = chartsOf(record, nothing)
    expect(charts.flatMap(({ finding }) => finding ?? [])).toEqual([])
  })
})
