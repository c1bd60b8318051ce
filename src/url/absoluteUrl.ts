import type { Address } from './viewAddress.ts'

/** The absolute URL of a path of this site, for links that are copied, cited, embedded and shared. */
export function absoluteUrl({ pathname, search }: Address, root: string = siteRoot()): string {
  return new URL(pathname.replace(/^\//, '') + search, root).href
}

/**
 * The root of the site for links that are passed on, ending in "/": its public address, or the present host where none
 * was set.
 */
export function siteRoot(): string {
  return publicRoot() || ownRoot()
}

/** The public address that was set for the build (src/build/vite/siteAddress.ts); empty where none was. */
export function publicRoot(): string {
  return (import.meta.env.SITE_ROOT as string | undefined) ?? ''
}

/** The root of the site on the present host, ending in "/". On a preview or a copy it differs from the public address. */
export function ownRoot(): string {
  return new URL(import.meta.env.BASE_URL, window.location.origin).href
}
