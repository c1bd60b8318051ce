import '#src/styles/tokens.css'
import 'virtual:themes.css'
import '#src/styles/fonts.css'
import '#src/styles/fallbackFonts.css'
import '#src/styles/base.css'
import { record } from 'virtual:record'
import { StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { createBrowserRouter, type HydrationState, type RouteObject } from 'react-router'
import { setRecord } from '#src/domain/currentRecord.ts'
import { canRetry } from '#src/record/load/datasetError.ts'
import { App } from './App.tsx'
import { collectEarlyInput } from './earlyInput.ts'
import { nextTask } from './nextTask.ts'
import { prepareHydration } from './prepareHydration.ts'
import { prerenderedGuard } from './prerenderedGuard.ts'
import { createQueryClient } from './queryClient.ts'
import { routesOf } from './routesOf.ts'
import { savePrerendered } from './savePrerendered.ts'

setRecord(record)
const basename = import.meta.env.BASE_URL
// The router's basename ends in "/", which not every server adds to the address.
if (`${window.location.pathname}/` === basename) {
  window.history.replaceState(null, '', basename + window.location.search + window.location.hash)
}
let { pathname } = window.location
const queryClient = createQueryClient()
const root = rootElement()
let loadingRoutes: Promise<RouteObject[]>
void start()

/** Many servers answer other addresses with the same file. They are corrected first, by code that few readers need. */
async function start(): Promise<void> {
  // The newest of the built-ins that the code uses: who has it has all. Without them the app may fail, which is said.
  if (!('toWellFormed' in String.prototype)) await import('./olderBrowsers.ts').catch(ignore)
  if (!isBuiltPage() || window.location.search.includes('&amp;')) {
    await import('./correctAddress.ts')
      .then(({ correctAddress }) => correctAddress(basename, root.dataset.path))
      .catch(ignore)
    ;({ pathname } = window.location)
  }
  loadingRoutes = routesOf(pathname.slice(basename.length - 1), queryClient)
  loadingRoutes.catch(ignore) // told where the routes are awaited, which may be later
  if (isBuiltPage()) void hydratePrerendered()
  else void renderFresh().catch(keepPrerendered)
}

/** Whether the root was prerendered for the address, as `data-path` says. */
function isBuiltPage(): boolean {
  return root.dataset.path === (pathname === basename ? basename.slice(0, -1) : pathname)
}

function ignore() {}

/** Hydrates the page once its first render can give the same HTML; until then, and if that fails, it stays as it is. */
async function hydratePrerendered(): Promise<void> {
  await nextTask() // the code has just been compiled and run, which is long enough on a phone
  try {
    const routes = await loadingRoutes
    const state = await prepareHydration(routes, queryClient, pathname, basename)
    // A browser that translates the page has put elements of its own into it, which React cannot take over.
    if (root.querySelector('font')) await renderFresh()
    else hydrate(routes, state)
  } catch (error) {
    keepPrerendered(error)
  }
}

function hydrate(routes: RouteObject[], hydrationData: HydrationState): void {
  const replayInput = collectEarlyInput(root)
  const { element, guard, setReactRoot } = createApp(routes, hydrationData, () => void replayInput())
  delete root.dataset.path // the script in index.html no longer counts presses: React handles them from here on
  // In a transition React hydrates in slices and handles events in between.
  startTransition(() => setReactRoot(hydrateRoot(root, element, guard)))
}

/**
 * Leaves the prerendered page as it is; a script of index.html says so. Data can be loaded again in place; for code that
 * failed to load or to run the page is loaded anew.
 */
function keepPrerendered(error: unknown): void {
  const retry = canRetry(error) ? () => void hydratePrerendered() : null
  window.dispatchEvent(new CustomEvent('app-kept', { detail: retry }))
}

/** Renders the page anew. What the root holds stays visible until the new page is complete or has failed to load. */
async function renderFresh(): Promise<void> {
  const routes = await loadingRoutes
  const isEmpty = root.querySelector(':scope > :not(noscript)') === null
  const hydrationData = isEmpty
    ? undefined
    : await prepareHydration(routes, queryClient, pathname, basename).catch(() => undefined)
  const { element, guard, setReactRoot } = createApp(routes, hydrationData)
  // React adds its own title and description beside those of the file.
  for (const tag of document.head.querySelectorAll('title, meta[name="description"]')) tag.remove()
  const reactRoot = createRoot(root, isEmpty ? {} : guard)
  setReactRoot(reactRoot)
  reactRoot.render(element)
}

/** Once its code and data are there: the app, and the options of its React root, which put the prerendered page back when the app fails on it. */
function createApp(routes: RouteObject[], hydrationData?: HydrationState, onMounted?: () => void) {
  window.dispatchEvent(new Event('app-ready'))
  let reactRoot: Root | undefined
  const restore = savePrerendered(root)
  const router = createBrowserRouter(routes, { basename, ...(hydrationData && { hydrationData }) })
  const guard = prerenderedGuard(hasLeft, (error) => {
    reactRoot?.unmount()
    router.dispose()
    restore()
    keepPrerendered(error)
  })
  const element = (
    <StrictMode>
      <App router={router} queryClient={queryClient} onMounted={onMounted} />
    </StrictMode>
  )
  return { element, guard, setReactRoot: (created: Root) => void (reactRoot = created) }
}

/** Whether the reader has navigated away from the page that was loaded. */
function hasLeft(): boolean {
  return window.location.pathname !== pathname
}

function rootElement(): HTMLElement {
  const element = document.getElementById('root')
  if (!element) throw new Error('index.html has no element with the id "root"')
  return element
}
