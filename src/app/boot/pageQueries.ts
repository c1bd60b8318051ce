import type { QueryClient } from '@tanstack/react-query'
import { articleQuery, moveQuery, timelineQuery } from '#src/record/load/queries.ts'
import type { Page } from '#src/url/paths.ts'
import { entryCodeQuery } from './codeQueries.ts'

/**
 * Brings what a page shows into the query cache, each part asked for once and all at the same time. Rejects when a part
 * does not come; null is an address that is none of ours.
 */
export async function loadPage(queryClient: QueryClient, page: Page | null): Promise<void> {
  const parts: Promise<unknown>[] = [queryClient.ensureQueryData(timelineQuery)]
  if (page?.name === 'move') {
    parts.push(queryClient.ensureQueryData(entryCodeQuery), queryClient.ensureQueryData(moveQuery(page.id)))
  }
  if (page?.name === 'article') parts.push(queryClient.ensureQueryData(articleQuery(page.id)))
  await Promise.all(parts)
}

/** Begins with the same and waits for nothing: what does not come is said where it is missed. */
export function warmPage(queryClient: QueryClient, page: Page): void {
  void loadPage(queryClient, page).catch(() => {})
}
