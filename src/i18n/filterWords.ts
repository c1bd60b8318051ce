import { type Filter, facetIds, isSearching, type Narrowing, noFilter } from '#src/domain/selection/filter.ts'
import { joinFilters } from '#src/domain/selection/joinFilters.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { joinWords } from './joinWords.ts'
import type { FacetLabels } from './labels.ts'
import { boundInWords } from './periodWords.ts'
import { commonTexts } from './texts.ts'

/** What is asked of the moves of a country or person, with the name of either: both where no one filter asks for both. */
export function askedInWords(about: Narrowing, filter: Filter, labels: FacetLabels, locale: Locale): string {
  const joined = joinFilters(about, filter)
  const asked = joined ? [joined] : [{ ...noFilter, ...about }, filter]
  return asked.map((each) => filterInWords(each, labels, locale)).join('; ')
}

/** "Tema: Migración o Seguridad; Periodo: diciembre de 2025 – febrero de 2026": empty when nothing is asked. */
export function filterInWords(filter: Filter, labels: FacetLabels, locale: Locale): string {
  const t = commonTexts(locale)
  const parts = facetIds.flatMap((facet) => {
    const names = filter[facet].map((value) => labels[facet].get(value) ?? value)
    return names.length > 0 ? [`${t.facets[facet]}: ${joinWords(names, locale, 'or')}`] : []
  })
  if (filter.from || filter.to) {
    const from = filter.from ? boundInWords(filter.from, locale) : t.filters.start
    const to = filter.to ? boundInWords(filter.to, locale) : t.filters.end
    parts.push(`${t.filters.period}: ${t.selection.period(from, to)}`)
  }
  if (isSearching(filter)) parts.push(t.selection.search(filter.query.trim()))
  return parts.join('; ')
}
