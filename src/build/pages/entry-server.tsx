/** Renders pages while the site is built: the same routes and components as in the browser, with the record at hand. */
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { prerender } from 'react-dom/static'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router'
import { entryCodeQuery } from '#src/app/boot/codeQueries.ts'
import { createQueryClient } from '#src/app/boot/queryClient.ts'
import { createRoutes } from '#src/app/boot/routes.tsx'
import { setRecord } from '#src/domain/currentRecord.ts'
import type { CompiledDataset } from '#src/record/compile/compile.ts'
import { parseArticle, parseMoveDetail } from '#src/record/load/detailFiles.ts'
import { articleQuery, moveQuery, timelineQuery } from '#src/record/load/queries.ts'
import { parseTimelineFile } from '#src/record/load/timelineFile.ts'

/** Returns the HTML of a path, written without base: what React puts into the head, then what stands in the root. */
export type RenderPage = (path: string) => Promise<{ head: string; body: string }>

/** Makes the renderer of a record. A page that fails, or waits for something that is not there, rejects. */
export async function createRenderer(compiled: CompiledDataset): Promise<RenderPage> {
  setRecord(compiled.record)
  const queryClient = createQueryClient()
  fillCache(queryClient, compiled)
  await queryClient.ensureQueryData(entryCodeQuery)
  const basename = import.meta.env.BASE_URL
  const handler = createStaticHandler(createRoutes(queryClient), { basename })
  return async (path) => {
    const address = new URL(basename.replace(/\/$/, '') + path, 'http://localhost')
    const context = await handler.query(new Request(address))
    if (context instanceof Response) throw new Error(`${path} answers with a redirect and is no page`)
    const router = createStaticRouter(handler.dataRoutes, context)
    const html = await renderWhole(
      <div id="root">
        <StrictMode>
          <QueryClientProvider client={queryClient}>
            <StaticRouterProvider router={router} context={context} hydrate={false} />
          </QueryClientProvider>
        </StrictMode>
      </div>,
    )
    return splitHead(html)
  }
}

function fillCache(queryClient: QueryClient, { record, timeline, details }: CompiledDataset): void {
  queryClient.setQueryData(timelineQuery.queryKey, parseTimelineFile(JSON.parse(timeline.text), record))
  for (const { path, text } of details) {
    const json = JSON.parse(text) as { id: string }
    if (path.startsWith('moves/')) queryClient.setQueryData(moveQuery(json.id).queryKey, parseMoveDetail(json, json.id))
    else queryClient.setQueryData(articleQuery(json.id).queryKey, parseArticle(json, json.id))
  }
}

async function renderWhole(element: React.ReactNode): Promise<string> {
  const errors: unknown[] = []
  const { prelude } = await prerender(element, {
    onError: (error) => void errors.push(error),
    // Above its size React writes a part behind the page and moves it into place by script, which pages do without.
    progressiveChunkSize: Number.MAX_SAFE_INTEGER,
  })
  const html = await new Response(prelude).text()
  if (errors.length > 0) throw errors[0]
  return html
}

/** React writes title and descriptions before everything else. */
function splitHead(html: string): { head: string; body: string } {
  const open = '<div id="root">'
  const at = html.indexOf(open)
  return { head: html.slice(0, at), body: html.slice(at + open.length, html.lastIndexOf('</div>')) }
}
