import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Locale } from '#src/domain/vocabulary.ts'
import type { ReadPiece, SearchEngine } from '../search/searchEngine.ts'
import { DatasetError } from './datasetError.ts'
import { datasetUrl } from './datasetUrls.ts'
import { fetchJson } from './fetchJson.ts'
import { timelineQuery } from './queries.ts'
import { parseSearchFile } from './searchFiles.ts'

/**
 * The search over all texts in one language, with its code: nothing of it is loaded before it is asked for. Pieces that
 * cannot be read are named in `missing`; it rejects where none could be. A refetch reads only those that are missing.
 */
export function searchQuery(locale: Locale) {
  return queryOptions({
    queryKey: ['search', locale],
    queryFn: async ({ client }): Promise<SearchEngine> => {
      const [{ createSearchEngine }, read] = await Promise.all([
        import('../search/searchEngine.ts'),
        readPieces(client, locale),
      ])
      return await createSearchEngine(read, locale)
    },
    staleTime: Infinity,
    gcTime: Infinity,
    structuralSharing: false, // functions and maps are no JSON
  })
}

async function readPieces(client: QueryClient, locale: Locale): Promise<ReadPiece[]> {
  const { search: pieces } = await client.ensureQueryData(timelineQuery)
  const results = await Promise.allSettled(
    pieces.map(({ files, ids }) =>
      client.fetchQuery({
        queryKey: ['search', locale, files[locale]],
        queryFn: async () => parseSearchFile(await fetchJson(datasetUrl(files[locale])), ids),
        staleTime: Infinity,
        structuralSharing: false, // large, and never read twice
      }),
    ),
  )
  const failure = results.find((result) => result.status === 'rejected')
  if (results.every(({ status }) => status === 'rejected')) throw failure?.reason ?? new DatasetError('missing')
  return pieces.map((piece, at) => {
    const result = results[at]
    return { piece, file: result?.status === 'fulfilled' ? result.value : null }
  })
}
