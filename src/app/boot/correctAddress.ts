import { canonicalPath } from '#src/url/canonicalPath.ts'
import { canonicalSearch } from '#src/url/canonicalSearch.ts'
import { isEmbedPath, pageOf } from '#src/url/paths.ts'

/**
 * Puts the address of the page that is meant in the place of the one that was asked for, without loading anew. `builtFor` is
 * the path that the server's page was built for: where the address means no page, that is what the reader has, but for the
 * dashboard, which many servers send for whatever they do not have.
 */
export function correctAddress(basename: string, builtFor: string | undefined): void {
  const { pathname, search, hash } = window.location
  const base = basename.slice(0, -1)
  if (!pathname.startsWith(base)) return
  const asked = canonicalPath(pathname.slice(base.length))
  const own = builtFor?.slice(base.length) ?? ''
  const isKnown = pageOf(asked) !== null || isEmbedPath(asked)
  const path = isKnown || pageOf(own)?.name === 'dashboard' ? asked : own
  window.history.replaceState(window.history.state, '', base + path + canonicalSearch(search) + hash)
}
