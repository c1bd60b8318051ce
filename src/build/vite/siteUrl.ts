/**
 * The public address of the site: the one setting of a build.
 *
 * `SITE_URL` is the beginning of absolute links: "https://example.org", with a path where the site is served from a folder.
 * Canonical links, feeds, calendars, citations and pictures use it; no other module reads it.
 */

/** `url` is absolute and ends in "/"; `isLocal` when SITE_URL is not set. */
export type SiteUrl = { url: string; isLocal: boolean }

const localRoot = 'http://localhost:4173'

/**
 * The root of the site below `base` (Vite's: "/" or "/folder/"). A path in SITE_URL that repeats the base is not doubled.
 * Throws when SITE_URL is no http(s) address, has a query, a fragment or a password, or has another path than the base;
 * and when the base is relative, since pages are at several depths.
 */
export function siteUrl(base: string, setting: string | undefined = process.env.SITE_URL): SiteUrl {
  const text = setting?.trim() ?? ''
  const root = readRoot(text || localRoot)
  const below = readBase(base)
  const folder = folderOf(root)
  if (folder !== '/' && folder !== below) {
    throw new Error(
      `SITE_URL and --base contradict each other: SITE_URL is "${text}", whose folder is "${folder}", and the base is "${base}". Leave out --base, which then follows from SITE_URL, or make the two the same.`,
    )
  }
  return { url: root.origin + below, isLocal: text === '' }
}

/** The base for a build without --base: the folder of the public address. */
export function baseOf(setting: string | undefined = process.env.SITE_URL): string {
  return folderOf(readRoot(setting?.trim() || localRoot))
}

/** The warning of a build whose absolute links work only on this machine. */
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

function readBase(base: string): string {
  if (!base.startsWith('/') || base.startsWith('//')) {
    throw new Error(
      `--base is no folder of a site: "${base}". Write it from the root of the domain, as /folder/, or leave it out: it follows from SITE_URL.`,
    )
  }
  return base.replace(/\/*$/, '/')
}

function folderOf({ pathname }: URL): string {
  return pathname.replace(/\/*$/, '/')
}
