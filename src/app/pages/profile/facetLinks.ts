import { frequenciesOf } from '#src/domain/counts/frequencies.ts'
import { noFilter } from '#src/domain/selection/filter.ts'
import { select } from '#src/domain/selection/selection.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { facetLabels } from '#src/i18n/labels.ts'
import { pathOf } from '#src/url/paths.ts'

/** The countries or people of a timeline's moves, the most frequent first, with the link to the page of each. */
export function facetLinksOf(timeline: Timeline, facet: 'country' | 'person', locale: Locale) {
  const names = facetLabels(timeline, locale)[facet]
  return frequenciesOf(facet, select(timeline, noFilter), noFilter, timeline.vocabulary).map(({ value, count }) => ({
    key: value,
    name: names.get(value) ?? value,
    count,
    link: pathOf({ name: facet, id: value }, locale),
  }))
}
