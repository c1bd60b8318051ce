import { derived } from '#src/domain/derived.ts'
import type { Move } from '#src/domain/move.ts'
import type { ParsedQuery } from '#src/domain/search/parseQuery.ts'
import { byRelevance, type SearchHits } from '#src/domain/search/searchHits.ts'
import type { FoundPassage } from '#src/domain/search/searchParts.ts'
import { tokensOf } from '#src/domain/search/tokens.ts'
import type { Period } from '#src/domain/selection/filter.ts'
import { moveOf, type Timeline } from '#src/domain/timeline.ts'
import {
  type CountryCode,
  localeIds,
  type MoveId,
  type PersonId,
  type Texts,
  type ThemeId,
} from '#src/domain/vocabulary.ts'

/** What a query that is being typed may mean, the best first: at most 3, 3, 2, 5 and 3 of each. */
export type Suggestions = {
  people: readonly PersonId[]
  countries: readonly CountryCode[]
  themes: readonly ThemeId[]
  entries: readonly MoveId[]
  passages: readonly FoundPassage[]
  period: Period | null
}

const most = { people: 3, countries: 3, themes: 2, entries: 5, passages: 3 }
/** Among how many of the best moves passages are looked for. */
const searchedForPassages = 20

type PassageOf = (id: MoveId) => Omit<FoundPassage, 'id'> | null

/** The first passages among moves: no more are made, since each reads all texts of its move. */
function firstPassages(moves: readonly Move[], passageOf: PassageOf): FoundPassage[] {
  const passages: FoundPassage[] = []
  for (const { id } of moves.slice(0, searchedForPassages)) {
    const passage = passages.length < most.passages && passageOf(id)
    if (passage) passages.push({ ...passage, id })
  }
  return passages
}

/**
 * Suggestions for a query and what it finds. Names that no move of the timeline has are not suggested; of names that fit
 * equally well those with more moves come first, then as they stand.
 */
export function suggestionsFor(
  query: ParsedQuery,
  hits: SearchHits,
  timeline: Timeline,
  passageOf: PassageOf,
): Suggestions {
  const moves = byRelevance(
    [...hits.scores.keys()].flatMap((id) => moveOf(timeline, id) ?? []),
    hits,
  )
  const asksForWords = query.words.length + query.phrases.length > 0
  const passages = asksForWords ? firstPassages(moves, passageOf) : []
  const uses = usesOf(timeline)
  const best = <Row>(
    rows: readonly Row[],
    limit: number,
    namesOf: (row: Row) => string[],
    idOf: (row: Row) => string,
  ) =>
    rows
      .map((row) => ({ id: idOf(row), score: nameScore(namesOf(row), query, hits) }))
      .filter(({ id, score }) => score > 0 && uses.has(id))
      .toSorted((a, b) => b.score - a.score || (uses.get(b.id) ?? 0) - (uses.get(a.id) ?? 0))
      .slice(0, limit)
      .map(({ id }) => id)
  return {
    people: best(
      timeline.people,
      most.people,
      ({ name }) => [name],
      ({ id }) => id,
    ),
    countries: best(
      timeline.countries,
      most.countries,
      ({ name }) => bothOf(name),
      ({ code }) => code,
    ),
    themes: best(
      timeline.themes,
      most.themes,
      ({ label }) => bothOf(label),
      ({ id }) => id,
    ),
    entries: moves.slice(0, most.entries).map(({ id }) => id),
    passages,
    period: query.period,
  }
}

/** How well names fit a query of words alone: 0 where one of its words is in none of them. */
function nameScore(names: readonly string[], { words, phrases }: ParsedQuery, hits: SearchHits): number {
  if (words.length === 0 || phrases.length > 0) return 0
  const scores = names.map((name) => {
    const terms = tokensOf(name).map(({ term }) => term)
    const fits = words.map((word, at) => {
      if (terms.includes(word)) return 3
      if (terms.some((term) => term.startsWith(word))) return 2
      return terms.some((term) => hits.words[at]?.has(term)) ? 1 : 0
    })
    return fits.every((fit) => fit > 0) ? fits.reduce<number>((sum, fit) => sum + fit, 0) : 0
  })
  return Math.max(...scores)
}

/** How many moves each person, country and theme has, by its id. */
const usesOf = derived((timeline): ReadonlyMap<string, number> => {
  const uses = new Map<string, number>()
  for (const id of timeline.moves.flatMap(idsOf)) uses.set(id, (uses.get(id) ?? 0) + 1)
  return uses
})

function idsOf({ people, countries, themes }: Move): readonly string[] {
  return [...people, ...countries, ...themes]
}

function bothOf(texts: Texts): string[] {
  return localeIds.map((locale) => texts[locale])
}
