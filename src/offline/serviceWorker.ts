/**
 * What a browser keeps of the site, so that it can be read without a network: the code and index of the release that installed
 * it, and every page and entry that was opened. Pages always come from the network where there is one.
 */

import { CacheableResponsePlugin } from 'workbox-cacheable-response'
import { cacheNames, clientsClaim } from 'workbox-core'
import { ExpirationPlugin } from 'workbox-expiration'
import { addRoute, cleanupOutdatedCaches, getCacheKeyForURL, matchPrecache, precache } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'
import { localeOf, pageOf, pathOf } from '#src/url/paths.ts'
import { takeOver } from './messages.ts'

declare const self: {
  /** The files of this release that are fetched when the worker is installed: src/build/steps/writeOffline.ts writes it. */
  kept: { url: string; revision: string | null }[]
  skipWaiting: () => Promise<void>
  addEventListener: (type: 'message', heard: (event: MessageEvent<unknown>) => void) => void
}

/** "/", or "/kast/" in a folder of a domain. */
const base = import.meta.env.BASE_URL
/** How long a page of the network is waited for where it was kept before, in seconds: as long as a reader waits for text. */
const patience = 4
const files = 'files'
const isWhole = new CacheableResponsePlugin({ statuses: [200] })

precache(self.kept)
cleanupOutdatedCaches()

const pages = new NetworkFirst({
  cacheName: 'pages',
  networkTimeoutSeconds: patience,
  plugins: [
    isWhole,
    new ExpirationPlugin({ maxEntries: 200, purgeOnQuotaError: true }),
    {
      // The page of a filtered view is that of the whole: its query is for the app.
      cacheKeyWillBeUsed: ({ request }) => Promise.resolve(request.url.replace(/[?#].*/, '')),
      // A page that was never opened: the app shows it from the index, or says what is missing.
      handlerDidError: ({ request }) => matchPrecache(dashboardOf(pathIn(new URL(request.url)))),
    },
  ],
})
registerRoute(({ request, url }) => request.mode === 'navigate' && pageOf(pathIn(url)) !== null, pages)

// The app asks past all caches for a file that came damaged: what comes takes its place.
registerRoute(
  ({ request, sameOrigin, url }) => sameOrigin && request.cache === 'reload' && isNamedByContent(pathIn(url)),
  async ({ request }) => {
    const answer = await fetch(request)
    const key = getCacheKeyForURL(request.url)
    const cache = await caches.open(key ? cacheNames.precache : files)
    if (answer.ok) await cache.put(key ?? request.url, answer.clone())
    return answer
  },
)

addRoute() // what is kept of this release

// Files that are named after their content never change.
registerRoute(
  ({ sameOrigin, url }) => sameOrigin && isNamedByContent(pathIn(url)),
  new CacheFirst({
    cacheName: files,
    plugins: [isWhole, new ExpirationPlugin({ maxEntries: 600, purgeOnQuotaError: true })],
  }),
)

clientsClaim()
self.addEventListener('message', ({ data }) => {
  if (data === takeOver) void self.skipWaiting()
})

/** The path of an address below the base, as the site's own paths are: "/movimientos/x". */
function pathIn({ pathname }: URL): string {
  return pathname.slice(base.length - 1).replace(/\.html$/, '')
}

function dashboardOf(path: string): string {
  return base.slice(0, -1) + pathOf({ name: 'dashboard' }, localeOf(path))
}

function isNamedByContent(path: string): boolean {
  return /^\/(assets\/[^/]+|data\/.+\.[0-9a-f]{10}\.json)$/.test(path)
}
