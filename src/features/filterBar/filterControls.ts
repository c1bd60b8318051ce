import type { FacetId, Filter, FilterAction } from '#src/domain/selection/filter.ts'
import type { Selection } from '#src/domain/selection/selection.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { Option } from './option.ts'

/** What every control of the filter works on: the filter, what it selects, its values by name, and how to change it. */
export type FilterControls = {
  timeline: Timeline
  filter: Filter
  selection: Selection
  /** The name of each value of each facet, in the page's language. */
  labels: Readonly<Record<FacetId, ReadonlyMap<string, string>>>
  dispatchFilter: (action: FilterAction, options?: { replace?: boolean }) => void
}

/** The values of a facet with their counts, in the order of the vocabulary. */
export function facetOptions(controls: Omit<FilterControls, 'dispatchFilter'>, facet: FacetId): Option[] {
  const { timeline, filter, selection, labels } = controls
  const chosen: readonly string[] = filter[facet]
  return timeline.vocabulary[facet].map((value, at) => ({
    value,
    label: labels[facet].get(value) ?? value,
    count: selection.counts[facet][at] ?? 0,
    chosen: chosen.includes(value),
  }))
}
