/**
 * The public address of the site: the one setting of a build.
 *
 * `SITE_URL` is what the links that leave the site begin with: "https://example.org", with a path where the site lives
 * in a folder. Canonical links, feeds, calendars, citations and pictures are made from it, and it is read here alone.
 */

/** `url` is absolute and ends in "/"; `isLocal` when nobody named a public address. */
export type SiteUrl = { url: string; isLocal: boolean }

const localRoot = 'http://localhost:4173'

/**
 * The root of the site below `base` (Vite's: "/" or "/folder/"). A path in SITE_URL that repeats the base is not doubled.
 * Throws when SITE_URL is no http(s) address, or carries what a root cannot: a query, a fragment or a password.
 */
export function siteUrl(base: string, setting: string | undefined = process.env.SITE_URL): SiteUrl {
  const text = setting?.trim() ?? ''
  const root = readRoot(text || localRoot)
  const below = base.startsWith('/') ? base.replace(/\/*$/, '/') : '/'
  const path = root.pathname.replace(/\/*$/, '/')
  const whole = path.endsWith(below) ? path : `${path}${below.slice(1)}`
  return { url: root.origin + whole, isLocal: text === '' }
}

/** What the build says when links lead to this machine alone. */
export const localWarning =
  'SITE_URL is not set: links in feeds, calendars, citations and pages are local. Set SITE_URL=https://… to publish.'

function readRoot(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  const isPlain = url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username && !url.password
  if (!isPlain) {
    throw new Error(
      `SITE_URL is no address of a site: "${text}". Write it as https://example.org or https://example.org/folder.`,
    )
  }
  return url
}
