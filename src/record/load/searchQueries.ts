import { queryOptions } from '@tanstack/react-query'
import type { Locale } from '#src/domain/vocabulary.ts'
import type { SearchEngine } from '../search/searchEngine.ts'
import { DatasetError } from './datasetError.ts'
import { timelineQuery } from './queries.ts'

/**
 * The search over all texts in one language, with its code: nothing of it is loaded before it is asked for. Pieces that
 * cannot be read are named in `missing`; it rejects where none could be. A refetch reads only those that are missing.
 */
export function searchQuery(locale: Locale) {
  return queryOptions({
    queryKey: ['search', locale],
    queryFn: async ({ client }): Promise<SearchEngine> => {
      await client.ensureQueryData(timelineQuery)
      throw new DatasetError('missing')
    },
    staleTime: Infinity,
    gcTime: Infinity,
    structuralSharing: false, // functions and maps are no JSON
  })
}
