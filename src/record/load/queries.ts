import { type QueryClient, queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { currentRecord } from '#src/domain/currentRecord.ts'
import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import { DatasetError } from './datasetError.ts'
import { datasetUrl, linkedTitles, timelineUrl } from './datasetUrls.ts'
import { parseMoveDetail } from './detailFiles.ts'
import { fetchJson } from './fetchJson.ts'
import { addTitles, type LoadedTimeline, parseTimelineFile } from './timelineFile.ts'
import { newestYears, parseTitleFile, type ReadTitles, type YearTitles } from './titleFiles.ts'

/**
 * The index of the whole record, with the titles that the page shows: those that its file links, without which the app
 * could not give the same HTML, so that it fails where one of them does. A page that links none shows the newest; where these
 * fail, moves have no titles yet. Its address changes when its content does, so it is never stale.
 */
export const timelineQuery = queryOptions({
  queryKey: ['timeline'],
  queryFn: async ({ client }) => {
    const loaded = parseTimelineFile(await fetchJson(timelineUrl()), currentRecord())
    const linked = linkedTitles()
    const wanted =
      linked.length > 0
        ? unreadFiles(loaded.titles, localeIds).filter(({ path }) => linked.includes(path))
        : unreadFiles(newestYears(loaded.titles), pageLocales())
    const { read, failure } = await readFiles(client, wanted)
    if (failure && linked.length > 0) throw failure.reason
    return addTitles(loaded, read)
  },
  staleTime: Infinity,
  gcTime: Infinity,
  structuralSharing: false, // typed arrays and maps are no JSON
})

/** Everything about one move; needs its title, with which the name of its file comes. Fails as "missing" for an unknown id. */
export function moveQuery(id: string) {
  return queryOptions({
    queryKey: ['move', id],
    queryFn: async ({ client }) => {
      const file = await fileOf(client, id)
      return parseMoveDetail(await fetchJson(datasetUrl(`moves/${file}`)), id)
    },
    staleTime: Infinity,
  })
}

/** Suspends until the timeline is there; loading and failure belong to the boundaries around. */
export function useTimeline(): LoadedTimeline {
  return useSuspenseQuery(timelineQuery).data
}

/** All titles in a language, or in each, that have not been read: the page waits for none of them. */
export function remainingTitlesQuery(wanted: Locale | 'all') {
  return queryOptions({
    queryKey: ['titles', wanted],
    queryFn: async ({ client }) => {
      await loadTitles(client, wanted === 'all' ? localeIds : [wanted])
      return true
    },
    staleTime: Infinity,
    gcTime: Infinity,
  })
}

/**
 * Adds titles in these languages to the index in the query cache, of all years or of those chosen. What can be read is added
 * at once; then it rejects where a file could not be.
 */
export async function loadTitles(
  client: QueryClient,
  locales: readonly Locale[],
  chosen: (years: readonly YearTitles[]) => readonly YearTitles[] = (years) => years,
): Promise<void> {
  const { titles } = await client.ensureQueryData(timelineQuery)
  const { read, failure } = await readFiles(client, unreadFiles(chosen(titles), locales))
  if (read.length > 0) client.setQueryData(timelineQuery.queryKey, (loaded) => loaded && addTitles(loaded, read))
  if (failure) throw failure.reason
}

async function fileOf(client: QueryClient, id: string): Promise<string> {
  const nameOf = async () => (await client.ensureQueryData(timelineQuery)).files.get(id)
  const known = await nameOf()
  if (known) return known
  await loadTitles(client, pageLocales(), (years) => years.filter(({ ids }) => ids.includes(id)))
  const file = await nameOf()
  if (!file) throw new DatasetError('missing')
  return file
}

type WantedFile = { path: string; moves: number }

/** The files of years in languages in which they have not been read. */
function unreadFiles(years: readonly YearTitles[], locales: readonly Locale[]): WantedFile[] {
  return years.flatMap((year) =>
    // Names are read where one is needed: the build notes what a page reads, and they change with every title.
    locales.flatMap((locale) =>
      year.read.includes(locale) ? [] : { path: year.files[locale], moves: year.ids.length },
    ),
  )
}

/** Those files that could be read, and the first failure. One that is on its way already is not fetched again. */
async function readFiles(client: QueryClient, wanted: readonly WantedFile[]) {
  const files = wanted.map(({ path, moves }) =>
    client.fetchQuery({
      queryKey: ['titles', path],
      queryFn: async (): Promise<ReadTitles> => ({
        path,
        file: parseTitleFile(await fetchJson(datasetUrl(path)), moves),
      }),
      gcTime: 0, // the index has them then
    }),
  )
  const results = await Promise.allSettled(files)
  return {
    read: results.flatMap((result) => (result.status === 'fulfilled' ? result.value : [])),
    failure: results.find((result) => result.status === 'rejected'),
  }
}

/** The language of the page, in which its titles are. */
function pageLocales(): readonly Locale[] {
  return localeIds.filter((locale) => locale === document.documentElement.lang)
}
