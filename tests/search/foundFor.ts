import { byRelevance } from '#src/domain/search/searchHits.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import type { DataFile } from '#src/record/dataset.ts'
import type { MoveFile } from '#src/record/schema.ts'
import { createSearchEngine } from '#src/record/search/searchEngine.ts'
import { searchPieces } from '../builders/searchEngine.ts'
import { timelineOf } from '../builders/timelineOf.ts'
import { knownMoves, tableRead } from './knownMoves.ts'
import type { ExpectedHits } from './queries.ts'

/** Asks the search over a record what it finds, best first, of the moves that the table of queries knows. */
export async function searchOver(files: readonly DataFile[], readOn = tableRead) {
  const unchanged = new Set(idsUpdatedBy(readOn, files))
  const isKnown = new Set(knownMoves.filter((id) => unchanged.has(id)))
  const known = timelineOf(files).moves.filter(({ id }) => isKnown.has(id))
  const pieces = searchPieces(files)
  const engines = { es: await createSearchEngine(pieces.es, 'es'), en: await createSearchEngine(pieces.en, 'en') }
  const there = new Set(known.map(({ id }) => id))
  return {
    found: (locale: Locale, query: string): string[] => {
      const hits = engines[locale].search(query)
      const moves = known.filter(({ id }) => hits.scores.has(id))
      return byRelevance(moves, hits).map(({ id }) => id)
    },
    /** What the table expects, without moves that have retired or were edited since. */
    expected: ({ first = [], has = [], not = [] }: ExpectedHits): Required<ExpectedHits> => ({
      first: first.filter((id) => there.has(id)),
      has: has.filter((id) => there.has(id)),
      not,
    }),
  }
}

/** The moves whose last revision was on a day or before it. */
function idsUpdatedBy(day: string, files: readonly DataFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    if (!path.startsWith('data/moves/')) return []
    const { id, updated } = JSON.parse(text) as MoveFile
    return updated <= day ? [id] : []
  })
}
