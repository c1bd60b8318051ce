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
import { type IsYours, takeOver } from './messages.ts'

type Extendable = { waitUntil: (done: Promise<unknown>) => void }

declare const self: {
  /** The files of this release that are fetched when the worker is installed: src/build/steps/writeOffline.ts writes it. */
  kept: { url: string; revision: string | null }[]
  skipWaiting: () => Promise<void>
  addEventListener: ((type: 'message', heard: (event: MessageEvent<unknown> & Extendable) => void) => void) &
    ((type: 'activate', heard: (event: Extendable) => void) => void)
}

/** "/", or "/kast/" in a folder of a domain. */
const base = import.meta.env.BASE_URL
/** How long a page of the network is waited for where it was kept before, in seconds: as long as a reader waits for text. */
const patience = 4
const files = 'files'
const keptPages = 'pages'
const isWhole = new CacheableResponsePlugin({ statuses: [200] })

precache(self.kept)
cleanupOutdatedCaches()

const pages = new NetworkFirst({
  cacheName: keptPages,
  networkTimeoutSeconds: patience,
  plugins: [
    isWhole,
    new ExpirationPlugin({ maxEntries: 200, purgeOnQuotaError: true }),
    {
      // Where the server fails, what was kept serves readers better.
      fetchDidSucceed: ({ response }) =>
        response.status < 500 ? Promise.resolve(response) : Promise.reject(new Error(`status ${response.status}`)),
      // The page of a filtered view is that of the whole: its query is for the app.
      cacheKeyWillBeUsed: ({ request }) => Promise.resolve(request.url.replace(/[?#].*/, '')),
      // A page that was never opened: the app shows it from the index, or says what is missing.
      handlerDidError: ({ request }) => matchPrecache(dashboardOf(pathIn(new URL(request.url)))),
    },
  ],
})
// Readers open pages; the app asks for the one that was open before there was a worker.
registerRoute(
  ({ event, request, url }) => (request.mode === 'navigate' || event.type === 'message') && isPage(url),
  pages,
)

// The app asks past all caches for a file that came damaged, and for a page to learn whether the server answers.
registerRoute(
  ({ request, sameOrigin, url }) => sameOrigin && request.cache === 'reload' && (isNamedByContent(url) || isPage(url)),
  async ({ event, request, url }) => {
    const answer = await fetch(request)
    // What comes takes the place of what was damaged; a full disk takes nothing away from the reader.
    if (answer.ok && isNamedByContent(url)) event.waitUntil(keepFile(request.url, answer.clone()).catch(() => {}))
    return answer
  },
)

addRoute() // what is kept of this release

// Files that are named after their content never change.
registerRoute(
  ({ sameOrigin, url }) => sameOrigin && isNamedByContent(url),
  new CacheFirst({
    cacheName: files,
    plugins: [
      isWhole,
      new ExpirationPlugin({ maxEntries: 600, purgeOnQuotaError: true }),
      // The entries that a reader keeps lie in a cache of their own, which the page fills: src/app/offline/pinned.ts.
      {
        cachedResponseWillBeUsed: async ({ cachedResponse, request }) =>
          cachedResponse ?? (await caches.match(request)),
      },
    ],
  }),
)

// Other pages that are open get this worker, too. Code of an older release that they have not loaded may be gone then, as it is
// from the server: they say so, and offer to load the page anew.
clientsClaim()

// The pages of the release before name its code, which is kept no longer.
self.addEventListener('activate', (event) => event.waitUntil(caches.delete(keptPages)))

self.addEventListener('message', (event) => {
  const { data, ports } = event
  const uses = (data as Partial<IsYours> | null)?.uses
  const isOurs = uses?.every((file) => self.kept.some(({ url }) => url === file)) ?? false
  if (uses) ports[0]?.postMessage(isOurs)
  if (data === takeOver || isOurs) event.waitUntil(self.skipWaiting())
})

async function keepFile(url: string, answer: Response): Promise<void> {
  const key = getCacheKeyForURL(url)
  const cache = await caches.open(key ? cacheNames.precache : files)
  await cache.put(key ?? url, answer)
}

function isPage(url: URL): boolean {
  return pageOf(pathIn(url)) !== null
}

function isNamedByContent(url: URL): boolean {
  return /^\/(assets\/[^/]+|data\/.+\.[0-9a-f]{10}\.json)$/.test(pathIn(url))
}

/** The path of an address below the base, as the site's own paths are: "/movimientos/x". */
function pathIn({ pathname }: URL): string {
  return pathname.slice(base.length - 1).replace(/\.html$/, '')
}

function dashboardOf(path: string): string {
  return base.slice(0, -1) + pathOf({ name: 'dashboard' }, localeOf(path))
}
