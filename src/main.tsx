import '#src/styles/tokens.css'
import '#src/styles/fonts.css'
import '#src/styles/standInFonts.css'
import '#src/styles/base.css'
import { StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, type HydrationState } from 'react-router'
import { App } from '#src/app/App.tsx'
import { prepareHydration } from '#src/app/hydration.ts'
import { createQueryClient } from '#src/app/queryClient.ts'
import { createRoutes } from '#src/app/routes.tsx'
import { timelineQuery } from '#src/dataset/queries.ts'

const basename = import.meta.env.BASE_URL
const { pathname } = window.location
const queryClient = createQueryClient()
void queryClient.prefetchQuery(timelineQuery)

const routes = createRoutes(queryClient)
const root = rootElement()
// The build writes into the root what it renders for an address; many servers answer other addresses with it too.
if (root.dataset.path === pathname.replace(/\/+$/, '')) void takeOver()
else begin()

/** Takes over the page that stands as soon as it can be rendered the same; what fails to come is said by the app. */
async function takeOver(): Promise<void> {
  try {
    const hydrationData = await prepareHydration(routes, queryClient, pathname, basename)
    // In a transition React takes over slice by slice, and answers a hand in between.
    startTransition(() => void hydrateRoot(root, app(hydrationData)))
  } catch {
    begin()
  }
}

/** Renders in place of what stands, whose title and description would otherwise stay beside those of the app. */
function begin(): void {
  for (const made of document.head.querySelectorAll('title, meta[name="description"]')) made.remove()
  createRoot(root).render(app())
}

function app(hydrationData?: HydrationState) {
  const router = createBrowserRouter(routes, { basename, ...(hydrationData && { hydrationData }) })
  return (
    <StrictMode>
      <App router={router} queryClient={queryClient} />
    </StrictMode>
  )
}

function rootElement(): HTMLElement {
  const element = document.getElementById('root')
  if (!element) throw new Error('index.html has no element with the id "root"')
  return element
}
