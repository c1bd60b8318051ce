import { foldText } from '../foldText.ts'
import type { SearchHits } from '../search/searchHits.ts'
import { type DayRange, parseDateSpan } from '../time/dateSpan.ts'
import {
  type CountryCode,
  type KindId,
  kindIds,
  type PersonId,
  type PhaseId,
  pairsOf,
  type StatusId,
  statusIds,
  type ThemeId,
  type ThemePairId,
} from '../vocabulary.ts'
import { oppositeOf, withExclusions } from './exclusion.ts'

/**
 * The filters chosen. Values of one field are joined by OR, but exclusions by AND; fields by AND. An empty field does not
 * filter.
 */
export type Filter = {
  theme: readonly ThemeId[]
  country: readonly CountryCode[]
  kind: readonly KindId[]
  status: readonly StatusId[]
  phase: readonly PhaseId[]
  person: readonly PersonId[]
  /** Pairs of themes of which a move must have both: `theme` joins its values by OR and cannot express that. */
  pair: readonly ThemePairId[]
  /** Ids of occasions, and exclusions of them: "!id". Exclusions narrow: see exclusion.ts. */
  occasion: readonly string[]
  /** Month or day in EDTF, the first one wanted; null for no bound. */
  from: string | null
  /** Month or day in EDTF, the last one wanted; null for no bound. */
  to: string | null
  /** What is to be found in the texts of a move: see ../search/parseQuery.ts. */
  query: string
  /**
   * What the query finds, where that is known. It follows from the query, so links do not have it and no filter is compared by
   * it. While it is null, only the names and titles of moves are looked through.
   */
  hits: SearchHits | null
}

/** The fields that hold a list of values, in the order of links and controls. */
export const facetIds = ['theme', 'country', 'kind', 'status', 'phase', 'person', 'pair', 'occasion'] as const
export type FacetId = (typeof facetIds)[number]

/** Which values each facet can take in the present record, in the order in which they are written and shown. */
export type Vocabulary = Readonly<Record<FacetId, readonly string[]>>

export const noFilter: Filter = {
  theme: [],
  country: [],
  kind: [],
  status: [],
  phase: [],
  person: [],
  pair: [],
  occasion: [],
  from: null,
  to: null,
  query: '',
  hits: null,
}

/** The fixed part of a filter on pages of a country, person or year. */
export type Narrowing = Partial<Pick<Filter, FacetId | 'from' | 'to'>>

export const noNarrowing: Narrowing = {}

/** A month or year by its first and last month: "2026-03" twice, or "2026-01" and "2026-12". */
export type Period = { from: string; to: string }

export type FilterAction =
  | { type: 'toggled'; facet: FacetId; value: string }
  | { type: 'facetCleared'; facet: FacetId }
  | { type: 'allChosen'; facet: FacetId }
  | { type: 'periodChosen'; from: string | null; to: string | null }
  /** A month or year, with one theme or as a whole; dispatched again it is cleared. */
  | (Period & { type: 'periodToggled'; theme: ThemeId | null })
  | { type: 'queryTyped'; query: string }
  | { type: 'cleared' }

/** The longest query that is kept, in UTF-16 units: longer ones are cut, so that links stay short. */
export const longestQuery = 120

/** The filter after a reader's action. Lists keep the order of the vocabulary, so that one choice has one link. */
export function reduceFilter(filter: Filter, action: FilterAction, vocabulary: Vocabulary): Filter {
  switch (action.type) {
    case 'toggled': {
      const chosen: readonly string[] = filter[action.facet]
      const opposite = oppositeOf(action.value) // both together would select nothing
      const wanted = vocabulary[action.facet].filter(
        (id) => id !== opposite && (id === action.value) !== chosen.includes(id),
      )
      return { ...filter, [action.facet]: wanted }
    }
    case 'facetCleared':
      return { ...filter, [action.facet]: [] }
    case 'allChosen':
      return { ...filter, [action.facet]: vocabulary[action.facet] }
    case 'periodChosen':
      return { ...filter, from: action.from, to: action.to }
    case 'periodToggled':
      return togglePeriod(filter, action, vocabulary)
    case 'queryTyped':
      return { ...filter, query: cleanQuery(action.query), hits: null }
    case 'cleared':
      return noFilter
  }
}

/** Chooses theme and period together. Removing a chosen theme keeps the period while other themes are chosen. */
function togglePeriod(
  filter: Filter,
  { from, to, theme }: Period & { theme: ThemeId | null },
  { theme: themes }: Vocabulary,
): Filter {
  const period = { from, to }
  if (theme === null) return { ...filter, ...(isPeriodChosen(filter, period) ? { from: null, to: null } : period) }
  const chosen = filter.theme.includes(theme)
  if (!chosen || !isPeriodChosen(filter, period)) {
    return { ...filter, ...period, theme: themes.filter((id) => id === theme || filter.theme.includes(id)) }
  }
  const others = filter.theme.filter((id) => id !== theme)
  return { ...filter, theme: others, ...(others.length === 0 && { from: null, to: null }) }
}

/** True when the period of a filter is just this one. */
export function isPeriodChosen({ from, to }: Pick<Filter, 'from' | 'to'>, period: Period): boolean {
  return from === period.from && to === period.to
}

/** True when the filter asks for anything at all. */
export function isFiltering(filter: Filter): boolean {
  return chosenCount(filter) > 0
}

/** How many things the filter asks for: each value of a list, the period, the query. */
export function chosenCount(filter: Filter): number {
  const values = facetIds.reduce((sum, id) => sum + filter[id].length, 0)
  return values + (periodOf(filter) ? 1 : 0) + (isSearching(filter) ? 1 : 0)
}

/** True when the query holds a word to look for. */
export function isSearching({ query }: Pick<Filter, 'query'>): boolean {
  return foldText(query) !== ''
}

/** The days asked for; open ends are infinite. Null when the filter has no bound. */
export function periodOf(filter: Pick<Filter, 'from' | 'to'>): DayRange | null {
  if (filter.from === null && filter.to === null) return null
  return {
    first: parseDateSpan(filter.from ?? '')?.first ?? -Infinity,
    last: parseDateSpan(filter.to ?? '')?.last ?? Infinity,
  }
}

/** A month or a day of the calendar in EDTF, without doubt marks: what a bound of the period may be. */
export function isPeriodBound(text: string): boolean {
  return /^\d{4}-\d{2}(-\d{2})?$/.test(text) && parseDateSpan(text) !== null
}

/** A query as it is kept: well-formed, without control characters or leading space, not longer than {@link longestQuery}. */
export function cleanQuery(text: string): string {
  const plain = text
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .trimStart()
  return plain.slice(0, longestQuery).toWellFormed()
}

/** The ids that a record defines, each list in its order. */
type Known = {
  themes: readonly ThemeId[]
  phases: readonly PhaseId[]
  countries: readonly CountryCode[]
  people: readonly PersonId[]
  occasions: readonly string[]
}

/** The values of every facet: those of the closed lists and those of the record. */
export function vocabularyOf({ themes, phases, countries, people, occasions }: Known): Vocabulary {
  return {
    theme: themes,
    country: countries,
    kind: kindIds,
    status: statusIds,
    phase: phases,
    person: people,
    pair: pairsOf(themes),
    occasion: withExclusions(occasions),
  }
}
