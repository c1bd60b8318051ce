import { type Filter, type Narrowing, noFilter } from '#src/domain/selection/filter.ts'
import { joinFilters } from '#src/domain/selection/joinFilters.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { filterInWords } from './filterWords.ts'
import type { FacetLabels } from './labels.ts'

/**
 * A filter on the page of a country, person or year in words, its own name included; in two parts where no single filter says
 * both.
 */
export function askedInWords(narrowing: Narrowing, filter: Filter, labels: FacetLabels, locale: Locale): string {
  const joined = joinFilters(narrowing, filter)
  const asked = joined ? [joined] : [{ ...noFilter, ...narrowing }, filter]
  return asked.map((each) => filterInWords(each, labels, locale)).join('; ')
}
