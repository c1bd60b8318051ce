/** Serves a built folder as deploy/nginx.conf does, so that no server's code is part of what is compared. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

export type Site = { port: number; stop: () => void }

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** On a free port of this machine. */
export async function serveSite(folder: string): Promise<Site> {
  const server = createServer(({ url = '/' }, response) => {
    const path = decodedPath(url)
    const found = fileOf(folder, path)
    const file = found ?? nearestNotFound(folder, path)
    response.statusCode = found ? 200 : 404
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream')
    response.end(readFileSync(file))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** Parts of the address, without any that would lead out of the folder. */
function decodedPath(url: string): string[] {
  const { pathname } = new URL(url, 'http://site')
  return pathname
    .split('/')
    .map((part) => {
      try {
        return decodeURIComponent(part)
      } catch {
        return part
      }
    })
    .filter((part) => part !== '' && part !== '..' && !/[/\\]/.test(part))
}

function fileOf(folder: string, path: readonly string[]): string | undefined {
  const exact = join(folder, ...path)
  const candidates = path.length === 0 ? [join(folder, 'index.html')] : [exact, `${exact}.html`]
  return candidates.find((file) => existsSync(file) && statSync(file).isFile())
}

/** The page that says that there is none, of the deepest folder around the address that has one. */
function nearestNotFound(folder: string, path: readonly string[]): string {
  const folders = [folder, ...path.map((_, index) => join(folder, ...path.slice(0, index + 1)))]
  return (
    folders.map((place) => join(place, '404.html')).findLast((file) => existsSync(file)) ?? join(folder, '404.html')
  )
}
