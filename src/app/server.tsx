/**
 * The app as the build renders it: the same routes and components as in the browser, with the record in the query cache.
 * The build imports this file and, for pages that it writes without the app, the words in shell/texts.ts; nothing else of
 * the app.
 */
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, StrictMode } from 'react'
import { prerender } from 'react-dom/static'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router'
import { setRecord } from '#src/domain/currentRecord.ts'
import { moveOf } from '#src/domain/timeline.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import type { CompiledDataset } from '#src/record/compile/compile.ts'
import { parseCompiled } from '#src/record/load/compiledTimeline.ts'
import { parseArticle, parseMoveDetail } from '#src/record/load/detailFiles.ts'
import { moveQuery, timelineQuery } from '#src/record/load/queries.ts'
import { articleQuery, sourcesQuery } from '#src/record/load/sourceQueries.ts'
import { parseSources } from '#src/record/load/sourcesFile.ts'
import type { LoadedTimeline } from '#src/record/load/timelineFile.ts'
import type { YearTitles } from '#src/record/load/titleFiles.ts'
import { localeOf } from '#src/url/paths.ts'
import { createQueryClient } from './boot/queryClient.ts'
import { createRoutes } from './boot/routes.tsx'
import { dashboardCode, entryCode } from './loading/prefetchPage.ts'
import { waysCode } from './pages/entry/UnknownEntry.tsx'
import { HeadCollector, type HeadWords } from './shell/DocumentHead.tsx'

export type { HeadWords }

/**
 * A rendered path: title and description, as far as the page gives them, the HTML of the root element, and the files of the
 * titles in it, below data/.
 */
export type RenderedPage = { words: Partial<HeadWords>; body: string; titles: string[] }

/** Renders the page of a path, which is written without the base. Rejects for a page that fails or misses its data. */
export type RenderPage = (path: string) => Promise<RenderedPage>

/** Creates the renderer of a record. */
export async function createRenderer(compiled: CompiledDataset): Promise<RenderPage> {
  setRecord(compiled.record)
  const queryClient = createQueryClient()
  const loaded = parseCompiled(compiled)
  const takeTitles = watchTitles(loaded)
  queryClient.setQueryData(timelineQuery.queryKey, loaded)
  fillCache(queryClient, compiled)
  await Promise.all([
    queryClient.ensureQueryData(dashboardCode),
    queryClient.ensureQueryData(entryCode),
    queryClient.ensureQueryData(waysCode),
  ])
  const basename = import.meta.env.BASE_URL
  const handler = createStaticHandler(createRoutes(queryClient), { basename })
  return async (path) => {
    const address = new URL(basename.replace(/\/$/, '') + path, 'http://localhost')
    const context = await handler.query(new Request(address))
    if (context instanceof Response) throw new Error(`${path} answers with a redirect and is no page`)
    const router = createStaticRouter(handler.dataRoutes, context)
    const words: Partial<HeadWords> = {}
    takeTitles(localeOf(path)) // of a page that failed
    const body = await renderWhole(
      <StrictMode>
        <HeadCollector value={(more) => collectWords(words, more, path)}>
          <QueryClientProvider client={queryClient}>
            <StaticRouterProvider router={router} context={context} hydrate={false} />
          </QueryClientProvider>
        </HeadCollector>
      </StrictMode>,
    )
    return { words, body, titles: takeTitles(localeOf(path)) }
  }
}

/**
 * Notes the files of the titles that are read until they are taken: a page links those that it shows, so that the app in the
 * browser has them when it gives the same HTML. Pages are rendered one after the other.
 */
function watchTitles({ timeline, titles }: LoadedTimeline): (locale: Locale) => string[] {
  const read = new Set<YearTitles>()
  for (const year of titles) {
    for (const move of year.ids.flatMap((id) => moveOf(timeline, id) ?? [])) {
      const { title } = move
      const get = () => {
        read.add(year)
        return title
      }
      Object.defineProperty(move, 'title', { get, enumerable: true })
    }
  }
  return (locale) => {
    const files = titles.filter((year) => read.has(year)).map((year) => year.files[locale])
    read.clear()
    return files
  }
}

function fillCache(queryClient: QueryClient, { details, sources }: CompiledDataset): void {
  queryClient.setQueryData(sourcesQuery.queryKey, parseSources(JSON.parse(sources.text)))
  for (const { path, text } of details) {
    const json = JSON.parse(text) as { id: string }
    if (path.startsWith('moves/')) queryClient.setQueryData(moveQuery(json.id).queryKey, parseMoveDetail(json, json.id))
    else queryClient.setQueryData(articleQuery(json.id).queryKey, parseArticle(json, json.id))
  }
}

/**
 * Adds title and description to those of a page. React may render a part twice; two parts that differ are an error of
 * the page.
 */
function collectWords(words: Partial<HeadWords>, more: Partial<HeadWords>, path: string): void {
  for (const [name, text] of Object.entries(more) as [keyof HeadWords, string][]) {
    const known = words[name]
    if (known !== undefined && known !== text) throw new Error(`${path} has two ${name}s: "${known}" and "${text}"`)
    words[name] = text
  }
}

async function renderWhole(element: ReactNode): Promise<string> {
  const errors: unknown[] = []
  const { prelude } = await prerender(element, {
    onError: (error) => void errors.push(error),
    // Above this size React writes a part behind the page and moves it into place by script, which the policy forbids.
    progressiveChunkSize: Number.MAX_SAFE_INTEGER,
  })
  const html = await new Response(prelude).text()
  if (errors.length > 0) throw errors[0]
  return html
}
