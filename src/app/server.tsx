/**
 * The app as the build renders it: the same routes and components as in the browser, with the record in the query cache.
 * The build imports this file, the words in shell/texts.ts for pages that it writes without the app, and the mark of the
 * latest revision in shell/revisionDay.ts; nothing else of the app.
 */
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { prerender } from 'react-dom/static'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router'
import { setRecord } from '#src/domain/currentRecord.ts'
import type { RecordFacts } from '#src/domain/record.ts'
import { moveOf } from '#src/domain/timeline.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { parseCorrections } from '#src/record/load/correctionsFile.ts'
import { parseArticle, parseMoveDetail } from '#src/record/load/detailFiles.ts'
import { moveQuery, timelineQuery } from '#src/record/load/queries.ts'
import { articleQuery, correctionsQuery, sourcesQuery } from '#src/record/load/sourceQueries.ts'
import { parseSources } from '#src/record/load/sourcesFile.ts'
import type { LoadedTimeline } from '#src/record/load/timelineFile.ts'
import { type Page, pageOf } from '#src/url/paths.ts'
import { KeptEmbedNotice, KeptNotice } from './boot/KeptNotice.tsx'
import { createQueryClient } from './boot/queryClient.ts'
import { createRoutes } from './boot/routes.tsx'
import { dashboardCode, entryCode } from './loading/prefetchPage.ts'
import { waysCode } from './pages/entry/UnknownEntry.tsx'
import { HeadCollector, type HeadWords } from './shell/DocumentHead.tsx'

export type { HeadWords }

/**
 * A rendered path: title and description, as far as the page gives them, the HTML of the root element, and the files of the
 * titles in it by their years.
 */
export type RenderedPage = { words: Partial<HeadWords>; body: string; titles: number[] }

/** Renders the page of a path, which is written without the base. Rejects for a page that fails or misses its data. */
export type RenderPage = (path: string) => Promise<RenderedPage>

/** The record as the build holds it: asked for what each page needs when it is rendered. */
export type RenderedRecord = {
  facts: RecordFacts
  loaded: () => LoadedTimeline
  /** The text of a compiled file: `sources`, `corrections`, `moves/…` and `articles/…` with an id. Undefined where there is none. */
  textOf: (name: string) => string | undefined
}

/** What a page says where the app does not come, as HTML. */
export function keptNotice(locale: Locale): string {
  return renderToStaticMarkup(<KeptNotice locale={locale} />)
}

/** What is said in a frame of another site where the app does not come, as HTML; `page` is the address that it leads to. */
export function keptEmbedNotice(locale: Locale, page: string): string {
  return renderToStaticMarkup(<KeptEmbedNotice locale={locale} page={page} />)
}

/** Creates the renderer of a record. */
export async function createRenderer(record: RenderedRecord): Promise<RenderPage> {
  setRecord(record.facts)
  const queryClient = createQueryClient()
  const loaded = record.loaded()
  const takeTitles = watchTitles(loaded)
  queryClient.setQueryData(timelineQuery.queryKey, loaded)
  await Promise.all([
    queryClient.ensureQueryData(dashboardCode),
    queryClient.ensureQueryData(entryCode),
    queryClient.ensureQueryData(waysCode),
  ])
  const basename = import.meta.env.BASE_URL
  const handler = createStaticHandler(createRoutes(queryClient), { basename })
  return async (path) => {
    fillCache(queryClient, record, pageOf(path))
    const address = new URL(basename.replace(/\/$/, '') + path, 'http://localhost')
    const context = await handler.query(new Request(address))
    if (context instanceof Response) throw new Error(`${path} answers with a redirect and is no page`)
    const router = createStaticRouter(handler.dataRoutes, context)
    const words: Partial<HeadWords> = {}
    takeTitles() // of a page that failed, and of heads
    const body = await renderWhole(
      <StrictMode>
        <HeadCollector value={(more) => collectWords(words, more, path)}>
          <QueryClientProvider client={queryClient}>
            <StaticRouterProvider router={router} context={context} hydrate={false} />
          </QueryClientProvider>
        </HeadCollector>
      </StrictMode>,
    )
    return { words, body, titles: takeTitles() }
  }
}

/**
 * Notes the years of the titles that are read until they are taken: a page links the files of those that it shows, so that
 * the app in the browser has them when it gives the same HTML. Pages are rendered one after the other.
 */
function watchTitles({ timeline, titles }: LoadedTimeline): () => number[] {
  const read = new Set<number>()
  for (const { ids, year } of titles) {
    for (const move of ids.flatMap((id) => moveOf(timeline, id) ?? [])) {
      const { title } = move
      const get = () => {
        read.add(year)
        return title
      }
      Object.defineProperty(move, 'title', { get, enumerable: true })
    }
  }
  return () => {
    const years = [...read]
    read.clear()
    return years
  }
}

/** Gives the page what it needs, and no page what another needed: the build notes on what each depends. */
function fillCache(queryClient: QueryClient, { loaded, textOf }: RenderedRecord, page: Page | null): void {
  for (const queryKey of [['sources'], ['corrections'], ['move'], ['article']]) queryClient.removeQueries({ queryKey })
  queryClient.setQueryData(timelineQuery.queryKey, loaded())
  const json = (name: string) => {
    const text = textOf(name)
    return text === undefined ? null : (JSON.parse(text) as unknown)
  }
  if (page?.name === 'sources') queryClient.setQueryData(sourcesQuery.queryKey, parseSources(json('sources')))
  if (page?.name === 'corrections') {
    queryClient.setQueryData(correctionsQuery.queryKey, parseCorrections(json('corrections')))
  }
  const file = page?.name === 'move' || page?.name === 'article' ? json(`${page.name}s/${page.id}`) : null
  if (file === null) return
  if (page?.name === 'move') queryClient.setQueryData(moveQuery(page.id).queryKey, parseMoveDetail(file, page.id))
  if (page?.name === 'article') queryClient.setQueryData(articleQuery(page.id).queryKey, parseArticle(file, page.id))
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
