import type { Plugin } from 'vite'
import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import { addressOf } from '#src/url/addressOf.ts'
import { siteUrl } from './siteUrl.ts'

/** The styles that hold for every page, to which the addresses on paper are added. */
const tokens = /\/src\/styles\/tokens\.css$/

/**
 * Tells the app where the site is to be found: what readers copy, cite, embed and print names the address that was set
 * for the build, whatever host they read it on. Without one the app names the host that it is on.
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

/** Where the addresses of entries begin, for styles of paper: an attribute is all that a style can read of a page. */
function printedRoots(root: string): string {
  return localeIds
    .map((locale) => `:root:lang(${locale}) { --entries: ${JSON.stringify(entries(root, locale))}; }\n`)
    .join('')
}

function entries(root: string, locale: Locale): string {
  return addressOf(root, { name: 'move', id: '' }, locale)
}
