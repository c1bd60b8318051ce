import { join } from 'node:path'
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite'
import type { CompiledDataset, CompiledFile } from '#src/record/compile/compile.ts'
import { timelineLinkId } from '#src/record/load/datasetUrls.ts'
import { dataFolder } from '../dataFolder.ts'
import { isDesk } from '../desk/isDesk.ts'
import { readRecord } from './readRecord.ts'
import { showsDrafts } from './showsDrafts.ts'

/**
 * Serves the record, compiled into the static JSON that the site reads, in development: an edit reloads the page and a
 * problem is shown as an overlay, with the message of `npm run data:check`.
 */
export function dataset(): Plugin {
  let config: ResolvedConfig
  let compiled: CompiledDataset | null = null
  return {
    name: 'dataset',
    apply: (_config, env) => !isDesk(env), // which serves the record with the draft in it
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved(resolved) {
      config = resolved
    },
    configureServer(server) {
      serveDataset(server, (next) => {
        compiled = next
      })
    },
    transformIndexHtml() {
      if (!compiled) return []
      return [{ tag: 'link', attrs: timelineLink(config.base, compiled.timeline.path), injectTo: 'head' }]
    },
  }
}

/**
 * The link in the head of each page that preloads the data, and gives the app the address, so that its code does not change
 * with the data: in development Vite's plugin adds it, in a build the steps do.
 */
export function timelineLink(base: string, path: string): Record<string, string> {
  return {
    id: timelineLinkId,
    rel: 'preload',
    as: 'fetch',
    crossorigin: 'anonymous',
    fetchpriority: 'low',
    href: `${base}data/${path}`,
  }
}

/** Serves the compiled record from memory, again after every edit of its files. */
function serveDataset(server: ViteDevServer, onCompiled: (compiled: CompiledDataset) => void): void {
  const folder = join(server.config.root, dataFolder(server.config.root))
  let files = new Map<string, string>()
  let problem: string | null = null
  const showProblem = () => {
    if (problem) server.ws.send({ type: 'error', err: { message: problem, stack: '', plugin: 'dataset' } })
  }
  const recompile = () => {
    try {
      const { compiled } = readRecord(server.config.root, showsDrafts(server.config))
      files = new Map(filesOf(compiled).map(({ path, text }) => [path, text]))
      problem = null
      onCompiled(compiled)
      server.ws.send({ type: 'full-reload' })
    } catch (error) {
      // The last valid record is served on, under the overlay.
      problem = error instanceof Error ? error.message : String(error)
      server.config.logger.error(problem)
      showProblem()
    }
  }
  recompile()
  server.ws.on('connection', showProblem) // a page opened after the edit must show it too
  server.watcher.add(folder)
  server.watcher.on('all', (_event, path) => {
    if (path.startsWith(folder) && /\.json/i.test(path)) recompile()
  })
  server.middlewares.use(`${server.config.base}data/`, (request, response, next) => {
    const text = files.get(decodeURI(request.url ?? '').replace(/^\/|\?.*$/g, ''))
    if (text === undefined) return next()
    response.setHeader('content-type', 'application/json')
    response.setHeader('cache-control', 'no-store')
    response.end(text)
  })
}

/** All files of the compiled record. */
export function filesOf({ timeline, titles, search, details, sources, corrections }: CompiledDataset): CompiledFile[] {
  return [timeline, ...titles, ...search, ...details, sources, corrections]
}
