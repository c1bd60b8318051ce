/** Which file of a built folder answers an address, as in deploy/nginx.conf. */
import { existsSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** The file, or the page that says that there is none. */
export function siteFile(folder: string, url: string): { file: string; status: 200 | 404; type: string } {
  const path = decodedPath(url)
  const found = fileOf(folder, path)
  const file = found ?? nearestNotFound(folder, path)
  return { file, status: found ? 200 : 404, type: types[extname(file)] ?? 'application/octet-stream' }
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
