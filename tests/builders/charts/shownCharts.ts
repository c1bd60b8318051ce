/** The numbers that the page shows for a filter, computed as the components of src/app compute them. */

import { figuresOf } from '#src/domain/counts/figures.ts'
import { frequenciesOf } from '#src/domain/counts/frequencies.ts'
import { type Filter, periodOf } from '#src/domain/selection/filter.ts'
import { type Selection, select } from '#src/domain/selection/selection.ts'
import { monthsOf } from '#src/domain/time/months.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { daysAbroad } from '#src/domain/travel/daysAbroad.ts'
import { journeysOf } from '#src/domain/travel/journeys.ts'
import { stopsByCountry } from '#src/domain/travel/stops.ts'
import { tripsAbroad } from '#src/domain/travel/trips.ts'
import { type BarFacet, barsRows } from '#src/features/charts/bars/barsRows.ts'
import { daysRows } from '#src/features/charts/days/daysRows.ts'
import { mapRows } from '#src/features/charts/map/mapRows.ts'
import { monthsCounts } from '#src/features/charts/months/monthsCounts.ts'
import { monthsRows } from '#src/features/charts/months/monthsRows.ts'
import { pairsRows } from '#src/features/charts/pairs/pairsRows.ts'
import { statusCounts } from '#src/features/charts/status/statusCounts.ts'
import { facetLabels } from '#src/i18n/labels.ts'
import { es } from '#tests/builders/siteTexts.ts'

const t = es.charts

export const barFacets = ['theme', 'country', 'person', 'kind'] as const satisfies readonly BarFacet[]

/** The figures of a filter in Spanish, as src/features/charts/Charts.tsx and its parts make them. */
export function figuresShown(timeline: Timeline, filter: Filter) {
  const { themes, vocabulary, moves } = timeline
  const locale = 'es'
  const labels = facetLabels(timeline, locale)
  const selection = select(timeline, filter)
  const facet = (id: BarFacet) =>
    barsRows({
      facet: id,
      frequencies: frequenciesOf(id, selection, filter, vocabulary),
      base: selection.bases[id],
      names: labels[id],
      t,
      locale,
      ...(id === 'country' && { leftOut: 'CL' }),
    })
  const counts = monthsCounts(timeline, filter, selection, monthsOf(moves))
  const stops = stopsByCountry(timeline, select(timeline, { ...filter, country: [] }).indices)
  const abroad = daysAbroad(timeline, select(timeline, { ...filter, phase: [] }).indices, periodOf(filter))
  return {
    selection,
    facet,
    months: monthsRows({ ...counts, filter, themes, t, locale }),
    pairs: pairsRows({ selection, filter, themes, t, locale }),
    abroad,
    days: daysRows({
      abroad,
      trips: tripsAbroad(timeline, select(timeline, { ...filter, phase: [] }).indices, periodOf(filter)),
      tours: timeline.tours,
      filter,
      phases: timeline.record.phases,
      countryName: (code) => labels.country.get(code) ?? code,
      t,
      locale,
    }),
    statuses: statusCounts(selection, filter),
    journeys: journeysOf(timeline, selection.indices),
    map: mapRows({
      journeys: journeysOf(timeline, select(timeline, { ...filter, country: [] }).indices),
      countries: frequenciesOf('country', selection, filter, vocabulary).map(({ value, count, chosen }) => ({
        code: value,
        name: value,
        count,
        stops: stops.get(value) ?? 0,
        chosen,
      })),
      t: es.map,
      charts: t,
      locale,
    }),
    headline: figuresOf(timeline, selection.indices),
  }
}

/** All numbers of {@link figuresShown}, in the form of `chartsCounted`. */
export function chartsShown(timeline: Timeline, filter: Filter) {
  const { selection, facet, months, pairs, abroad, days, statuses, journeys, map, headline } = figuresShown(
    timeline,
    filter,
  )
  return {
    headline,
    facets: Object.fromEntries(barFacets.map((id) => [id, barsShown(facet(id), selection, id)])),
    months: {
      totals: months.panels.flatMap(({ theme, total }) => (total > 0 ? [[theme, total]] : [])),
      columns: months.columns.map(({ key, count, cells }) => ({
        month: key,
        moves: count,
        cells: cells.map((cell) => [cell.key, cell.count]),
      })),
      table: months.table.rows.map(({ key, cells }) => ({ month: key, cells: cells.slice(1) })),
    },
    pairs: {
      bases: [selection.bases.pair, selection.bases.theme],
      cells: Object.fromEntries(pairs.cells.map(({ key, count }) => [key, count])),
      table: Object.fromEntries(pairs.table.rows.map(({ key, cells }) => [key, cells.slice(1)])),
    },
    days: {
      total: abroad.total,
      undated: abroad.undated,
      phases: Object.fromEntries(days.groups.map(({ phase, total }) => [phase, total])),
      table: days.table.rows.map(({ key, cells }) => [key, cells[3]]),
    },
    statuses: statuses.map(({ status, count, chosen }) => [status, count, chosen]),
    places: Object.fromEntries(journeys.places.map((place) => [place.key, [place.moves, place.occurred]])),
    map: Object.fromEntries(map.table.rows.map(({ key, cells, chosen }) => [key, [...cells.slice(2), chosen]])),
  }
}

function barsShown({ bars, table, note }: ReturnType<typeof barsRows>, { bases }: Selection, id: BarFacet) {
  return {
    base: bases[id],
    home: Number(note?.match(/\d+/)?.[0] ?? 0),
    bars: bars.map(({ value, count, chosen }) => [value, count, chosen]),
    table: table.rows.map(({ key, cells, chosen }) => [key, cells[1], chosen, cells[2]]),
  }
}
