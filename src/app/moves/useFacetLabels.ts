import { useMemo } from 'react'
import type { Timeline } from '#src/domain/timeline.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { type FacetLabels, facetLabels } from '#src/i18n/labels.ts'

/** The name of every value of every facet in the page's language. */
export function useFacetLabels(timeline: Timeline): FacetLabels {
  const locale = useLocale()
  return useMemo(() => facetLabels(timeline, locale), [timeline, locale])
}
