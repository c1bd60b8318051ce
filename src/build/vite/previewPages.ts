import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin, PreviewServer } from 'vite'
import { fileOfPath } from '../pages/fileOfPath.ts'

/**
 * Makes `vite preview` answer as deploy/nginx.conf does: an address of a page with its file, whether or not it ends in a
 * slash, and any other address with 404 and the nearest page that helps on.
 */
export function previewPages(): Plugin {
  return {
    name: 'preview-pages',
    config: (_config, { isPreview }) => (isPreview ? { appType: 'mpa' } : {}),
    configurePreviewServer: (server) => servePages(server),
  }
}

function servePages({ config, middlewares }: PreviewServer): () => void {
  const { root, base, build } = config
  const out = resolve(root, build.outDir)
  middlewares.use((request, _response, next) => {
    const [path = '', query = ''] = (request.url ?? '').split(/(?=\?)/)
    const file = path.startsWith(base) ? fileOfPath(`/${path.slice(base.length).replace(/\/+$/, '')}`) : null
    const page = file && decoded(file)
    if (page && existsSync(join(out, page))) request.url = base + file + query
    next()
  })
  return () => {
    middlewares.use(({ url = '/' }, response) => {
      response.statusCode = 404
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(readFileSync(nearestNotFound(out, url)))
    })
  }
}

/** The page that says that there is none: that of the folder which the address is in, or of the nearest around it. */
function nearestNotFound(out: string, url: string): string {
  const [path = ''] = url.split('?')
  const folders = (decoded(path) ?? '').split('/').filter(Boolean)
  const files = folders.map((_, index) => join(out, ...folders.slice(0, index + 1), '404.html'))
  return files.findLast((file) => existsSync(file)) ?? join(out, '404.html')
}

/** A path as the reader's browser meant it; null when it is no path or would leave the site's folder. */
function decoded(path: string): string | null {
  try {
    const text = decodeURI(path)
    return text.split('/').includes('..') ? null : text
  } catch {
    return null
  }
}
