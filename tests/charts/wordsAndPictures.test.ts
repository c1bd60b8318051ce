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
type Shown = ReturnType<typeof figuresShown>

/** The charts that rank values, each with its sentence and the marks that its picture draws full, by their names. */
function rankingsOf({ facet, months, pairs }: Shown, timeline: Timeline) {
  const names = facetLabels(timeline, 'es').theme
  return [
    ...barFacets.map((id) => ({ finding: facet(id).finding, marks: facet(id).bars as readonly Mark[] })),
    {
      finding: months.finding,
      marks: months.panels.flatMap(({ name, bars }) =>
        bars.flatMap(({ ghost, period, count }) => (ghost ? [] : [{ name: `${name} en ${periodOf(period)}`, count }])),
      ),
    },
    {
      finding: pairs.finding,
      marks: pairs.cells.flatMap(({ key, count, row, column }) => {
        const themes = key.split('_').map((theme) => names.get(theme) ?? theme)
        return row === column ? [] : [{ name: themes.join(' con '), count }]
      }),
    },
  ]
}

/** The name of a month, or of a year, which stand for periods in a long record. */
function periodOf(key: string): string {
  const [year = 0, month] = key.split('-').map(Number)
  return month === undefined ? String(year) : monthInWords(year, month, 'es')
}

/** Where a sentence says another thing than its picture or is of other moves than those selected; empty when all agree. */
function disagreements(timeline: Timeline, filter: Filter): string[] {
  const shown = figuresShown(timeline, filter)
  const { days, map, selection } = shown
  const selected = selection.indices.length
  const ofRankings = rankingsOf(shown, timeline).flatMap(({ finding, marks }) => {
    if (finding === undefined) return []
    const [, base = selected] = / de ([\d.]+) movimientos?/.exec(finding) ?? []
    if (Number(String(base).replace('.', '')) !== selected) return [finding]
    const most = Math.max(...marks.map(({ count }) => count))
    const tallest = marks.filter(({ count }) => count === most)
    if (most > selected) return [finding]
    const saysNumber = new RegExp(`: ${most} (de|movimiento)`).test(finding)
    return saysNumber && tallest.every(({ name }) => finding.includes(name)) ? [] : [finding]
  })
  const unfounded = [filter.phase.length > 0 && days.finding, filter.country.length > 0 && map.finding]
  const phases = days.groups.filter(({ total }) => total > 0)
  const stops = new Map(map.table.rows.map(({ key, cells }) => [key.slice(0, 2), Number(cells[2])]))
  const steps = [...stops.values()].map((count) => visitStep({ stops: count })).filter((step) => step > 0)
  const several = `En ${steps.filter((step) => step === 2).length} de los ${steps.length} `
  return [
    ...ofRankings,
    ...unfounded.filter((finding) => typeof finding === 'string'),
    ...(days.finding && !phases.every(({ total }) => days.finding?.includes(`${total} `)) ? [days.finding] : []),
    ...(map.finding && !map.finding.startsWith(several) ? [map.finding] : []),
  ]
}

describe('word and picture agree', () => {
  it('for any record and filter', () => {
    fc.assert(
      fc.property(anyTravels(40), anyFilter, (moves, filter) => {
        expect(disagreements(aTimeline(moves), filter)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('for any filter of our record', () => {
    const record = ourRecord()
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect(disagreements(record, filter)).toEqual([])
      }),
    )
  })

  it('for our record as a whole, and for each of its themes, of which each chart has something to say', () => {
    const record = ourRecord()
    const filters = [noFilter, ...record.vocabulary.theme.map((theme) => ({ ...noFilter, theme: [theme] }))]
    expect(filters.flatMap((filter) => disagreements(record, filter))).toEqual([])
    const said = filters.map((filter) =>
      rankingsOf(figuresShown(record, filter), record).filter(({ finding }) => finding),
    )
    expect(said.every((sentences) => sentences.length > 0)).toBe(true)
  })

  it('with no sentence about nothing', () => {
    const record = ourRecord()
    const shown = figuresShown(record, { ...noFilter, query: 'zzzz' })
    const sentences = rankingsOf(shown, record).map(({ finding }) => finding)
    expect([...sentences, shown.days.finding, shown.map.finding].filter(Boolean)).toEqual([])
  })
})
