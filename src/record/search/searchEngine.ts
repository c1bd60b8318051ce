import type { SearchHits } from '#src/domain/search/searchHits.ts'
import type { FoundPassage, Passage } from '#src/domain/search/searchParts.ts'
import type { Period } from '#src/domain/selection/filter.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { CountryCode, MoveId, PersonId, ThemeId } from '#src/domain/vocabulary.ts'

/** Years whose texts could not be read, as "2026" or "1990–1998". */
export type MissingYears = { years: string }

/** What a word that is being typed may mean, the best first: at most 3, 3, 2, 5 and 3 of each. */
export type Suggestions = {
  people: readonly PersonId[]
  countries: readonly CountryCode[]
  themes: readonly ThemeId[]
  entries: readonly MoveId[]
  passages: readonly FoundPassage[]
  period: Period | null
}

/** Searches the texts of a record in one language. All is done at once, without waiting. */
export type SearchEngine = {
  /** What a query finds; for one that asks for nothing, nothing. The same text gives the same object. */
  search: (text: string) => SearchHits
  /** The passage of a move that shows best why it was found; null where its row in a list shows it already. */
  passageOf: (id: MoveId, hits: SearchHits) => Passage | null
  /** Entries and passages are those of the timeline alone, and so are people and countries. */
  suggest: (text: string, timeline: Timeline) => Suggestions
  /** Words of the record, as it writes them, that are near to those of a query which finds nothing. */
  nearestWords: (text: string) => string[]
  missing: readonly MissingYears[]
}
