import { type Filter, facetIds, isSearching, type Narrowing, noFilter } from '#src/domain/selection/filter.ts'
import { joinFilters } from '#src/domain/selection/joinFilters.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { joinWords } from './joinWords.ts'
import type { FacetLabels } from './labels.ts'
import { boundInWords } from './periodWords.ts'
import { commonTexts } from './texts.ts'

/**
 * A filter on the page of a country or person in words, its own name included; in two parts where no single filter says
 * both.
 */
export function askedInWords(narrowing: Narrowing, filter: Filter, labels: FacetLabels, locale: Locale): string {
  const joined = joinFilters(narrowing, filter)
  const asked = joined ? [joined] : [{ ...noFilter, ...narrowing }, filter]
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
