import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin, PreviewServer } from 'vite'
import { fileOfPath } from '../pages/sitePages.ts'

/**
 * Makes `vite preview` answer as deploy/nginx.conf does: the address of a page with its file, with or without a slash at its
 * end, and any other address with 404 and the nearest 404 page.
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

/** The 404 page of the folder that the address is in, or of the nearest folder above that has one. */
function nearestNotFound(out: string, url: string): string {
  const [path = ''] = url.split('?')
  const folders = (decoded(path) ?? '').split('/').filter(Boolean)
  const files = folders.map((_, index) => join(out, ...folders.slice(0, index + 1), '404.html'))
  return files.findLast((file) => existsSync(file)) ?? join(out, '404.html')
}

/** A path without percent-encoding; null when it is malformed or would leave the site's folder. */
function decoded(path: string): string | null {
  try {
    const text = decodeURI(path)
    return text.split('/').includes('..') ? null : text
  } catch {
    return null
  }
}
