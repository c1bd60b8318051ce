import '#src/styles/tokens.css'
import 'virtual:themes.css'
import '#src/styles/fonts.css'
import '#src/styles/standInFonts.css'
import '#src/styles/base.css'
import { record } from 'virtual:record'
import { StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { createBrowserRouter, type HydrationState } from 'react-router'
import { setRecord } from '#src/domain/currentRecord.ts'
import { DatasetError } from '#src/record/load/datasetError.ts'
import { timelineQuery } from '#src/record/load/queries.ts'
import { localeOf } from '#src/url/paths.ts'
import { App } from './App.tsx'
import { keepBuiltPage } from './builtPage.ts'
import { guardBuiltPage } from './builtPageGuard.ts'
import { holdInput } from './heldInput.ts'
import { prepareHydration } from './hydration.ts'
import { createQueryClient } from './queryClient.ts'
import { createRoutes } from './routes.tsx'
import { createNoticeRoot, StandingNotice } from './StandingNotice.tsx'

setRecord(record)
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
  try {
    hydrate(await prepareHydration(routes, queryClient, pathname, basename))
  } catch (error) {
    stand(error, notice)
  }
}

function hydrate(hydrationData: HydrationState): void {
  const again = holdInput(root)
  const { element, guard, setRoot } = app(hydrationData, () => void again())
  delete root.dataset.path // from here on what is pressed is React's
  // In a transition React takes over slice by slice, and answers a hand in between.
  startTransition(() => setRoot(hydrateRoot(root, element, guard)))
}

/** Leaves what can be read as it is. Code that failed to come, or that failed here, comes with a new page alone. */
function stand(error: unknown, notice: Root = createNoticeRoot()): void {
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
  const { element, guard, setRoot } = app(hydrationData)
  // Those of what stood would stay beside those of the app.
  for (const made of document.head.querySelectorAll('title, meta[name="description"]')) made.remove()
  const react = createRoot(root, isEmpty ? {} : guard)
  setRoot(react)
  react.render(element)
}

/** The app, and what its root needs to put the page that stands back in its place when the app fails on it. */
function app(hydrationData?: HydrationState, onShown?: () => void) {
  let react: Root | undefined
  const putBack = keepBuiltPage(root)
  const router = createBrowserRouter(routes, { basename, ...(hydrationData && { hydrationData }) })
  const guard = guardBuiltPage(hasLeft, (error) => {
    react?.unmount()
    router.dispose()
    putBack()
    stand(error)
  })
  const element = (
    <StrictMode>
      <App router={router} queryClient={queryClient} onShown={onShown} />
    </StrictMode>
  )
  return { element, guard, setRoot: (made: Root) => void (react = made) }
}

/** Whether the reader has gone on from the page that stood here at first. */
function hasLeft(): boolean {
  return window.location.pathname !== pathname
}

function rootElement(): HTMLElement {
  const element = document.getElementById('root')
  if (!element) throw new Error('index.html has no element with the id "root"')
  return element
}
