import type { Address } from './viewAddress.ts'

/** The whole address of a path of this site: what is copied, cited, embedded and shared. */
export function absoluteUrl({ pathname, search }: Address, root: string = siteRoot()): string {
  return new URL(pathname.replace(/^\//, '') + search, root).href
}

/** Where the site begins for everybody, ending in "/": at its public address or, where that was not set, here. */
export function siteRoot(): string {
  return publicRoot() || ownRoot()
}

/** The public address that was set for the build (src/build/vite/siteAddress.ts); empty where none was. */
export function publicRoot(): string {
  return (import.meta.env.SITE_ROOT as string | undefined) ?? ''
}

/** Where the site begins on the host that the reader is on: elsewhere than in public on a preview or a copy. */
export function ownRoot(): string {
  return new URL(import.meta.env.BASE_URL, window.location.origin).href
}
