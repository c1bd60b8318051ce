import '#src/styles/tokens.css'
import '#src/styles/fonts.css'
import '#src/styles/standInFonts.css'
import '#src/styles/base.css'
import { StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { createBrowserRouter, type HydrationState } from 'react-router'
import { DatasetError } from '#src/record/load/datasetError.ts'
import { timelineQuery } from '#src/record/load/queries.ts'
import { localeOf } from '#src/url/paths.ts'
import { App } from './App.tsx'
import { holdInput } from './heldInput.ts'
import { prepareHydration } from './hydration.ts'
import { createQueryClient } from './queryClient.ts'
import { createRoutes } from './routes.tsx'
import { createNoticeRoot, StandingNotice } from './StandingNotice.tsx'

const basename = import.meta.env.BASE_URL
// The router knows the site's folder by its name with a slash, which not every server adds.
if (`${window.location.pathname}/` === basename) {
  window.history.replaceState(null, '', basename + window.location.search + window.location.hash)
}
const { pathname } = window.location
const queryClient = createQueryClient()
void queryClient.prefetchQuery(timelineQuery)

const routes = createRoutes(queryClient)
const root = rootElement()
// The build writes into the root what it renders for an address; many servers answer other addresses with it too.
if (root.dataset.path === pathname.replace(/\/+$/, '')) void takeOver()
else void begin()

/** Takes over the page that stands as soon as it can be rendered the same; until then it stays, with a word on why. */
async function takeOver(notice?: Root): Promise<void> {
  notice?.render(null)
  let hydrationData: HydrationState
  try {
    hydrationData = await prepareHydration(routes, queryClient, pathname, basename)
  } catch (error) {
    return stand(error, notice ?? createNoticeRoot())
  }
  delete root.dataset.path // from here on what is pressed is React's
  const again = holdInput(root)
  // In a transition React takes over slice by slice, and answers a hand in between.
  startTransition(
    () =>
      void hydrateRoot(
        root,
        app(hydrationData, () => void again()),
      ),
  )
}

/** Leaves what can be read as it is. Code that failed to come comes with a new page alone. */
function stand(error: unknown, notice: Root): void {
  delete document.documentElement.dataset.asked
  const retry = error instanceof DatasetError ? () => void takeOver(notice) : () => window.location.reload()
  const locale = localeOf(pathname.slice(basename.length - 1))
  notice.render(<StandingNotice locale={locale} onRetry={retry} />)
}

/** Renders the page in place of what stands, which stays until the page is whole, or is known not to come. */
async function begin(): Promise<void> {
  const isEmpty = root.querySelector(':scope > :not(noscript)') === null
  const hydrationData = isEmpty
    ? undefined
    : await prepareHydration(routes, queryClient, pathname, basename).catch(() => undefined)
  // Those of what stood would stay beside those of the app.
  for (const made of document.head.querySelectorAll('title, meta[name="description"]')) made.remove()
  createRoot(root).render(app(hydrationData))
}

function app(hydrationData?: HydrationState, onShown?: () => void) {
  const router = createBrowserRouter(routes, { basename, ...(hydrationData && { hydrationData }) })
  return (
    <StrictMode>
      <App router={router} queryClient={queryClient} onShown={onShown} />
    </StrictMode>
  )
}

function rootElement(): HTMLElement {
  const element = document.getElementById('root')
  if (!element) throw new Error('index.html has no element with the id "root"')
  return element
}
