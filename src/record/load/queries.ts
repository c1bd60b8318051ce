import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { currentRecord } from '#src/domain/currentRecord.ts'
import { DatasetError } from './datasetError.ts'
import { datasetUrl, timelineUrl } from './datasetUrls.ts'
import { parseArticle, parseMoveDetail } from './detailFiles.ts'
import { fetchJson } from './fetchJson.ts'
import { parseSources } from './sourcesFile.ts'
import { type LoadedTimeline, parseTimelineFile } from './timelineFile.ts'

/** The index of the whole record. Its address changes when its content does, so it is never stale. */
export const timelineQuery = queryOptions({
  queryKey: ['timeline'],
  queryFn: async ({ signal }) => parseTimelineFile(await fetchJson(timelineUrl(), signal), currentRecord()),
  staleTime: Infinity,
  gcTime: Infinity,
  structuralSharing: false, // typed arrays and maps are no JSON
})

/** Everything about one move; needs the index, which knows the file's name. Fails as "missing" for an unknown id. */
export function moveQuery(id: string) {
  return queryOptions({
    queryKey: ['move', id],
    queryFn: async ({ client, signal }) => {
      const file = fileOf(await client.ensureQueryData(timelineQuery), id)
      return parseMoveDetail(await fetchJson(datasetUrl(`moves/${file}`), signal), id)
    },
    staleTime: Infinity,
  })
}

/** An article in full; needs the index as {@link moveQuery} does. */
export function articleQuery(id: string) {
  return queryOptions({
    queryKey: ['article', id],
    queryFn: async ({ client, signal }) => {
      const { articles } = await client.ensureQueryData(timelineQuery)
      const row = articles.find((article) => article.id === id)
      if (!row) throw new DatasetError('missing')
      return parseArticle(await fetchJson(datasetUrl(`articles/${row.file}`), signal), id)
    },
    staleTime: Infinity,
  })
}

/** All sources of the record; needs the index as {@link moveQuery} does. */
export const sourcesQuery = queryOptions({
  queryKey: ['sources'],
  queryFn: async ({ client, signal }) => {
    const { sourcesFile } = await client.ensureQueryData(timelineQuery)
    if (sourcesFile === null) throw new DatasetError('missing')
    return parseSources(await fetchJson(datasetUrl(sourcesFile), signal))
  },
  staleTime: Infinity,
})

/** Suspends until the timeline is there; loading and failure belong to the boundaries around. */
export function useTimeline(): LoadedTimeline {
  return useSuspenseQuery(timelineQuery).data
}

function fileOf({ files }: LoadedTimeline, id: string): string {
  const file = files.get(id)
  if (!file) throw new DatasetError('missing')
  return file
}
