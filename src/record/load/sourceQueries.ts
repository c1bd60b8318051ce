import { queryOptions } from '@tanstack/react-query'
import { parseCorrections } from './correctionsFile.ts'
import { DatasetError } from './datasetError.ts'
import { datasetUrl } from './datasetUrls.ts'
import { parseArticle } from './detailFiles.ts'
import { fetchJson } from './fetchJson.ts'
import { timelineQuery } from './queries.ts'
import { parseSources } from './sourcesFile.ts'

/** An article in full; needs the index, which names its file. Fails as "missing" for an unknown id. */
export function articleQuery(id: string) {
  return queryOptions({
    queryKey: ['article', id],
    queryFn: async ({ client }) => {
      const { articles } = await client.ensureQueryData(timelineQuery)
      const row = articles.find((article) => article.id === id)
      if (!row) throw new DatasetError('missing')
      return parseArticle(await fetchJson(datasetUrl(`articles/${row.file}`)), id)
    },
    staleTime: Infinity,
  })
}

/** All sources of the record; needs the index, which names their file. */
export const sourcesQuery = queryOptions({
  queryKey: ['sources'],
  queryFn: async ({ client }) => {
    const { sourcesFile } = await client.ensureQueryData(timelineQuery)
    if (sourcesFile === null) throw new DatasetError('missing')
    return parseSources(await fetchJson(datasetUrl(sourcesFile)))
  },
  staleTime: Infinity,
})

/** The corrections of all entries; needs the index, which names their file. */
export const correctionsQuery = queryOptions({
  queryKey: ['corrections'],
  queryFn: async ({ client }) => {
    const { correctionsFile } = await client.ensureQueryData(timelineQuery)
    if (correctionsFile === null) throw new DatasetError('missing')
    return parseCorrections(await fetchJson(datasetUrl(correctionsFile)))
  },
  staleTime: Infinity,
})
