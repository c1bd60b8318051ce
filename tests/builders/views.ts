import fc from 'fast-check'
import { laneFields, laneOrders } from '#src/domain/lanes.ts'
import { cleanQuery, type Filter, facetIds, isSearching, noFilter, vocabularyOf } from '#src/domain/selection/filter.ts'
import { dayOf, formatDay } from '#src/domain/time/dateSpan.ts'
import { type BandView, type ListView, listForms, listSorts, type View } from '#src/url/viewState.ts'
import { anyDay, anyText } from './arbitraries.ts'
import { aRecord } from './record.ts'
import { themeIds } from './themeIds.ts'

/** The values that the links of these views can have. */
export const vocabulary = vocabularyOf({
  themes: themeIds,
  phases: aRecord().phases.map(({ id }) => id),
  countries: ['AR', 'EC', 'PE'],
  people: ['daniel-noboa', 'jose-raul-mulino', 'javier-milei', 'jose-maria-de-la-o'],
  occasions: ['inauguration', 'summit-2026'],
})

/** A month or a day, or no bound. */
const anyBound = fc.option(
  fc.tuple(anyDay, fc.constantFrom(7, 10)).map(([day, length]) => formatDay(day).slice(0, length)),
)

/** Bounds in order, as controls give them: the first is not after the second. */
const anyPeriod = fc
  .tuple(anyBound, anyBound)
  .map(([a, b]) => (a !== null && b !== null && a.slice(0, b.length) > b.slice(0, a.length) ? [b, a] : [a, b]))

const anyFilter = fc
  .tuple(
    fc.record(Object.fromEntries(facetIds.map((facet) => [facet, fc.subarray([...vocabulary[facet]])]))),
    anyPeriod,
    anyText.map(cleanQuery),
  )
  .map(([facets, [from, to], query]) => Object.assign({}, noFilter, facets, { from, to, query }) as Filter)

/** Whole minutes of three years, of four centuries, and midnights, which links write without a time. */
const anyMinute = fc.oneof(
  fc.integer({ min: dayOf(2024, 1, 1) * 1440, max: dayOf(2027, 1, 1) * 1440 }),
  fc.integer({ min: dayOf(1800, 1, 1) * 1440, max: dayOf(2200, 1, 1) * 1440 }),
  anyDay.map((day) => day * 1440),
)
const anyMinutes = fc.uniqueArray(anyMinute, { minLength: 2, maxLength: 2 }).map((two) => two.toSorted((a, b) => a - b))

const anyBand: fc.Arbitrary<BandView> = fc.record({
  window: fc.option(anyMinutes.map(([from = 0, to = 0]) => ({ from: from / 1440, to: to / 1440 }))),
  lanes: fc.constantFrom(...laneFields),
  order: fc.constantFrom(...laneOrders),
})

const anyList: fc.Arbitrary<ListView> = fc.record({
  sort: fc.constantFrom(...listSorts),
  form: fc.constantFrom(...listForms),
})

/** Any view that a link can hold. */
export const anyView: fc.Arbitrary<View> = fc
  .record({ filter: anyFilter, band: anyBand, list: anyList })
  .map(({ filter, band, list }) => ({ filter, band, list: isSearching(filter) ? list : inTime(list) }))

/** Without a query there is no relevance to order by. */
function inTime(list: ListView): ListView {
  return list.sort === 'relevance' ? { ...list, sort: 'desc' } : list
}
