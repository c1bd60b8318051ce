import type { Plugin } from 'vite'
import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import { addressOf } from '#src/url/addressOf.ts'
import { siteUrl } from './siteUrl.ts'

/** The style sheet of every page, to which the URLs for print are added. */
const tokens = /\/src\/styles\/tokens\.css$/

/**
 * Gives code and styles the public address of the site: links that are copied, cited, embedded or printed have it, on any
 * host. Without SITE_URL the app uses the host that it is served from.
 */
export function siteAddress(): Plugin {
  let root = ''
  return {
    name: 'site-address',
    config({ base = '/' }, { command }) {
      const { url, isLocal } = siteUrl(base)
      const isPublic = command === 'build' && !isLocal
      root = isPublic ? url : base
      return { define: { 'import.meta.env.SITE_ROOT': JSON.stringify(isPublic ? url : '') } }
    },
    transform: { order: 'pre', filter: { id: tokens }, handler: (css) => css + printedRoots(root) },
  }
}

/** The beginning of the URLs of entries, for print styles, which append the id of a row from its attribute. */
function printedRoots(root: string): string {
  return localeIds
    .map((locale) => `:root:lang(${locale}) { --entries: ${JSON.stringify(entries(root, locale))}; }\n`)
    .join('')
}

function entries(root: string, locale: Locale): string {
  return addressOf(root, { name: 'move', id: '' }, locale)
}
