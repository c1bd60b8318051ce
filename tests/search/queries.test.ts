import { describe, expect, it } from 'vitest'
import { byRelevance } from '#src/domain/search/searchHits.ts'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { createSearchEngine } from '#src/record/search/searchEngine.ts'
import { ourRecordFiles, timelineOf } from '../builders/ourRecord.ts'
import { searchPieces } from '../builders/searchEngine.ts'
import { lastKnownDay, queries } from './queries.ts'

const files = ourRecordFiles()
const known = timelineOf(files).moves.filter(({ span }) => span.first <= toDay(lastKnownDay))
const pieces = searchPieces(files)
const engines = { es: await createSearchEngine(pieces.es, 'es'), en: await createSearchEngine(pieces.en, 'en') }

describe('the search over our record', () => {
  it.each(queries)('in %s finds for %s', (locale, query, { first = [], has = [], not = [] }) => {
    const hits = engines[locale].search(query)
    const found = byRelevance(
      known.filter(({ id }) => hits.scores.has(id)),
      hits,
    ).map(({ id }) => id)
    expect(found.slice(0, first.length)).toEqual(first)
    expect(found).toEqual(expect.arrayContaining([...has]))
    expect(found.filter((id) => not.includes(id))).toEqual([])
  })
})
