import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Locale } from '#src/domain/vocabulary.ts'
import type { SearchEngine } from '../search/searchEngine.ts'
import { datasetUrl } from './datasetUrls.ts'
import { fetchJson } from './fetchJson.ts'
import { inTime } from './inTime.ts'
import { timelineQuery } from './queries.ts'

/**
 * The search over all texts in one language, with its code: nothing of it is loaded before it is asked for. Pieces that
 * cannot be read are named in `missing`; it rejects where none could be. A refetch asks only for those that are missing.
 */
export function searchQuery(locale: Locale) {
  return queryOptions({
    queryKey: ['search', locale],
    queryFn: async ({ client }): Promise<SearchEngine> => {
      const [{ engineOf }, { pieces, results }] = await Promise.all([inTime(loadCode()), readPieces(client, locale)])
      return await engineOf(pieces, results, locale)
    },
    staleTime: Infinity,
    gcTime: Infinity,
    retryOnMount: false, // what shows only after a failure would ask again, and again after the next
    structuralSharing: false, // functions and maps are no JSON
  })
}

/** The code of the search, which no page needs at first. */
const loadCode = () => import('../search/engineOf.ts')

async function readPieces(client: QueryClient, locale: Locale) {
  const { search: pieces } = await client.ensureQueryData(timelineQuery)
  const results = await Promise.allSettled(
    pieces.map(({ files, ids }) =>
      client.fetchQuery({
        queryKey: ['search', locale, files[locale]],
        queryFn: async () => {
          const [{ parseSearchFile }, json] = await Promise.all([loadCode(), fetchJson(datasetUrl(files[locale]))])
          return parseSearchFile(json, ids)
        },
        staleTime: Infinity,
        gcTime: Infinity, // however late the missing ones are asked for again; the engine holds most of it anyway
        structuralSharing: false, // large, and never read twice
      }),
    ),
  )
  return { pieces, results }
}
