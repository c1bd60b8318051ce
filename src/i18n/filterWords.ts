import { isExclusion } from '#src/domain/selection/exclusion.ts'
import { type Filter, facetIds, isSearching } from '#src/domain/selection/filter.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { joinWords } from './joinWords.ts'
import type { FacetLabels } from './labels.ts'
import { boundInWords } from './periodWords.ts'
import { commonTexts } from './texts.ts'

/**
 * "Tema: Migración o Seguridad; Sin la cumbre; Periodo: diciembre de 2025 – febrero de 2026": empty when nothing is asked.
 * Exclusions stand by themselves, since each narrows.
 */
export function filterInWords(filter: Filter, labels: FacetLabels, locale: Locale): string {
  const t = commonTexts(locale)
  const parts: string[] = []
  for (const facet of facetIds) {
    const nameOf = (value: string) => labels[facet].get(value) ?? value
    const names = filter[facet].filter((value) => !isExclusion(value)).map(nameOf)
    if (names.length > 0) parts.push(`${t.facets[facet]}: ${joinWords(names, locale, 'or')}`)
    parts.push(...filter[facet].filter(isExclusion).map(nameOf))
  }
  if (filter.from || filter.to) {
    const from = filter.from ? boundInWords(filter.from, locale) : t.filters.start
    const to = filter.to ? boundInWords(filter.to, locale) : t.filters.end
    parts.push(`${t.filters.period}: ${t.selection.period(from, to)}`)
  }
  if (isSearching(filter)) parts.push(t.selection.search(filter.query.trim()))
  return parts.join('; ')
}
