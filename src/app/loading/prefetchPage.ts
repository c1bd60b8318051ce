import type { QueryClient } from '@tanstack/react-query'
import { loadMissedTexts } from '#src/i18n/defineTexts.ts'
import { moveQuery, timelineQuery } from '#src/record/load/queries.ts'
import type { Page } from '#src/url/paths.ts'
import { codeQuery } from './codeQuery.ts'

/** The code of the dashboard, with the texts that it defines in the languages that are loaded already. */
export const dashboardCode = codeQuery('dashboard', async () => {
  const { Dashboard } = await import('#src/app/pages/dashboard/Dashboard.tsx')
  await loadMissedTexts()
  return { Dashboard }
})

/** The code of an entry. */
export const entryCode = codeQuery('entry', async () => {
  const { Entry } = await import('#src/app/pages/entry/Entry.tsx')
  await loadMissedTexts()
  return { Entry }
})

/** The queries of pages that are not the first of most visits. */
const sourceQueries = () => import('#src/record/load/sourceQueries.ts')

/**
 * Loads code and data of a page into the query cache, each part once and all in parallel. Rejects when a part fails to
 * load. Null stands for an address that is none of the site's pages.
 */
export async function loadPage(queryClient: QueryClient, page: Page | null): Promise<void> {
  const parts: Promise<unknown>[] = [queryClient.ensureQueryData(timelineQuery)]
  if (page?.name === 'dashboard') parts.push(queryClient.ensureQueryData(dashboardCode))
  if (page?.name === 'move') {
    parts.push(queryClient.ensureQueryData(entryCode), queryClient.ensureQueryData(moveQuery(page.id)))
  }
  if (page?.name === 'article') {
    parts.push(sourceQueries().then(({ articleQuery }) => queryClient.ensureQueryData(articleQuery(page.id))))
  }
  if (page?.name === 'sources') {
    parts.push(sourceQueries().then(({ sourcesQuery }) => queryClient.ensureQueryData(sourcesQuery)))
  }
  if (page?.name === 'corrections') {
    parts.push(sourceQueries().then(({ correctionsQuery }) => queryClient.ensureQueryData(correctionsQuery)))
  }
  await Promise.all(parts)
}

/** Starts the same without waiting. A failure is shown by the component that needs the part. */
export function prefetchPage(queryClient: QueryClient, page: Page): void {
  void loadPage(queryClient, page).catch(() => {})
}
