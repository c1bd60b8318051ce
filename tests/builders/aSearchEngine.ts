import { foldText } from '#src/domain/foldText.ts'
import type { Move } from '#src/domain/move.ts'
import { parseQuery } from '#src/domain/search/parseQuery.ts'
import { everyYear } from '#src/domain/search/readPeriod.ts'
import { noHits, type SearchHits } from '#src/domain/search/searchHits.ts'
import type { SearchEngine } from '#src/record/search/searchEngine.ts'
import { aDetail } from './aDetail.ts'

/**
 * A search for what screens do with one: over the titles, people and summaries of moves, of which a word counts ten, eight
 * and four. What a record finds in truth is tested with the index (tests/search).
 */
export function aSearchEngine(moves: readonly Move[], changes: Partial<SearchEngine> = {}): SearchEngine {
  const known = new Map<string, SearchHits>()
  const find = (query: string): SearchHits => {
    const { words } = parseQuery(query)
    const found = moves.filter((move) => words.length > 0 && words.every((word) => scoreOf(move, word) > 0))
    const all = found.flatMap((move) => textsOf(move).flatMap(({ text }) => wordsOf(text)))
    return {
      ...noHits,
      scores: new Map(found.map((move) => [move.id, words.reduce((sum, word) => sum + scoreOf(move, word), 0)])),
      terms: new Set(all.filter((own) => words.some((word) => own.startsWith(word)))),
    }
  }
  const search = (query: string) => {
    const hits = known.get(query) ?? find(query)
    known.set(query, hits)
    return hits
  }
  return {
    isPeriod: everyYear,
    parse: parseQuery,
    search,
    passageOf: (id, { terms }) => {
      const move = moves.find((each) => each.id === id)
      const isInTitle = wordsOf(move?.title.es ?? '').some((word) => terms.has(word))
      return move && !isInTitle ? { part: 'summary', text: aDetail(move).summary.es, language: 'es' } : null
    },
    suggest: (query, timeline) => {
      const found = [...search(query).scores.keys()]
      return {
        people: timeline.people.flatMap(({ id }) => (id.includes(foldText(query)) ? [id] : [])),
        countries: [],
        themes: [],
        entries: found,
        passages: found.map((id) => ({ id, part: 'claim', text: 'They met.', language: 'es', claim: 0 })),
        period: null,
      }
    },
    nearestWords: () => [],
    missing: [],
    ...changes,
  }
}

function textsOf(move: Move) {
  return [
    { text: move.title.es ?? '', weight: 10 },
    { text: move.people.join(' '), weight: 8 },
    { text: aDetail(move).summary.es, weight: 4 },
  ]
}

function wordsOf(text: string): string[] {
  return foldText(text).split(' ')
}

/** The weight of the best part in which a word begins another; 0 where none does. */
function scoreOf(move: Move, word: string): number {
  const weights = textsOf(move).map(({ text, weight }) =>
    wordsOf(text).some((own) => own.startsWith(word)) ? weight : 0,
  )
  return Math.max(...weights)
}
