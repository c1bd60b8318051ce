import { parseDateSpan } from '../time/dateSpan.ts'
import { type Filter, facetIds, type Narrowing } from './filter.ts'

/**
 * One filter over the whole record that selects what `filter` selects among the moves of `narrowing`. Null where no filter
 * can: values of a field are joined by OR, so a filter cannot require two countries of one move; and a move may last from
 * one period to another that does not touch it.
 */
export function joinFilters(narrowing: Narrowing, filter: Filter): Filter | null {
  const period = joinPeriods(narrowing, filter)
  if (period === null) return null
  const joined = { ...filter, ...period }
  for (const facet of facetIds) {
    const values = joinValues(narrowing[facet] ?? [], filter[facet])
    if (values === null) return null
    Object.assign(joined, { [facet]: values })
  }
  return joined
}

/**
 * The intersection of two lists as a filter: the smaller when it is a subset of the other, otherwise null. An empty list
 * does not filter.
 */
function joinValues(a: readonly string[], b: readonly string[]): readonly string[] | null {
  if (a.length === 0) return b
  if (b.length === 0 || a.every((value) => b.includes(value))) return a
  return b.every((value) => a.includes(value)) ? b : null
}

type Period = Pick<Filter, 'from' | 'to'>

/**
 * The period that two have in common, or null where they do not touch. What touches both touches it, since the days of a
 * move, too, are without a gap.
 */
function joinPeriods({ from = null, to = null }: Narrowing, filter: Period): Period | null {
  const later = firstDay(from) > firstDay(filter.from) ? from : filter.from
  const earlier = lastDay(to) < lastDay(filter.to) ? to : filter.to
  return firstDay(later) > lastDay(earlier) ? null : { from: later, to: earlier }
}

function firstDay(bound: string | null): number {
  return parseDateSpan(bound ?? '')?.first ?? -Infinity
}

function lastDay(bound: string | null): number {
  return parseDateSpan(bound ?? '')?.last ?? Infinity
}
