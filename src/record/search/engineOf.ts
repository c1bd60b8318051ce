import type { Locale } from '#src/domain/vocabulary.ts'
import { DatasetError } from '../load/datasetError.ts'
import type { SearchFile, SearchPiece } from '../load/searchFiles.ts'
import { createSearchEngine, type SearchEngine } from './searchEngine.ts'

export { parseSearchFile } from './parseSearchFile.ts'

/** The search over the pieces that could be read, each with what came of reading it. Throws where none could be. */
export async function engineOf(
  pieces: readonly SearchPiece[],
  results: readonly PromiseSettledResult<SearchFile>[],
  locale: Locale,
): Promise<SearchEngine> {
  const failure = results.find((result) => result.status === 'rejected')
  if (results.every(({ status }) => status === 'rejected')) throw failure?.reason ?? new DatasetError('missing')
  const read = pieces.map((piece, at) => {
    const result = results[at]
    return result?.status === 'fulfilled' ? { piece, file: result.value } : { piece, file: null, error: result?.reason }
  })
  return await createSearchEngine(read, locale)
}
