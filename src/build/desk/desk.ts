import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ConfigEnv, Plugin, UserConfig, ViteDevServer } from 'vite'
import { apiPath, deskPath } from '#src/desk/deskProtocol.ts'
import { timelineLink } from '../vite/dataset.ts'
import { readRecord } from '../vite/readRecord.ts'
import { recordModules } from '../vite/recordModules.ts'
import { deskApi } from './deskApi.ts'
import { isDesk } from './isDesk.ts'
import { openPreview, type Preview } from './preview.ts'

/** The page of the desk, below the project's root. */
const deskPage = 'src/desk/index.html'

/** For the plugins of the desk, by which Vite leaves them out of everything else. */
const apply = (_config: UserConfig, env: ConfigEnv) => isDesk(env)

/**
 * The desk: a page to write moves in, and its API, in development only and for this machine only. The app itself shows the
 * record with the draft in it, for the preview, in place of what the plugin for the files in development serves.
 */
export function desk(): Plugin[] {
  let preview: Preview | null = null
  let base = '/'
  return [
    {
      name: 'desk',
      apply,
      config: () => ({
        server: { host: '127.0.0.1', cors: false }, // other pages may not read answers
        optimizeDeps: { entries: ['index.html', deskPage] }, // found now, since finding one later reloads the page
      }),
      configureServer(server) {
        base = server.config.base
        preview = openPreview(server.config.root)
        serveDesk(server, preview)
      },
      transformIndexHtml(_html, { path }) {
        const shown = path.endsWith(deskPage) ? null : preview?.record()
        return shown ? [{ tag: 'link', attrs: timelineLink(base, shown.compiled.timeline.path), injectTo: 'head' }] : []
      },
    },
    {
      ...recordModules((root, shown) => preview?.record() ?? readRecord(root, shown)),
      name: 'desk-record-modules',
      apply,
    },
  ]
}

function serveDesk(server: ViteDevServer, preview: Preview): void {
  const { base, root } = server.config
  const api = deskApi(root, preview)
  server.middlewares.use(base + apiPath, (request, response) => void api(request, response))
  server.middlewares.use(`${base}data/`, (request, response, next) => {
    const text = preview.file(decodeURI(request.url ?? '').replace(/^\/|\?.*$/g, ''))
    if (text === null) return next()
    response.setHeader('content-type', 'application/json')
    response.setHeader('cache-control', 'no-store')
    response.end(text)
  })
  server.middlewares.use((request, response, next) => {
    const { url = '' } = request
    if (!`${url}/`.startsWith(base + deskPath) || url.length > (base + deskPath).length) return next()
    const html = readFileSync(join(root, deskPage), 'utf8')
    server
      .transformIndexHtml(`/${deskPage}`, html, url)
      .then((page) => {
        response.setHeader('content-type', 'text/html; charset=utf-8')
        response.end(page)
      })
      .catch(next)
  })
  const printUrls = server.printUrls.bind(server)
  server.printUrls = () => {
    printUrls()
    const [local] = server.resolvedUrls?.local ?? []
    if (local) server.config.logger.info(`  ➜  The desk: ${local}${deskPath}`)
  }
}
