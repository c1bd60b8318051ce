import type { QueryClient } from '@tanstack/react-query'
import { type HydrationState, matchRoutes, type RouteObject } from 'react-router'
import { loadPage } from '#src/app/loading/prefetchPage.ts'
import { loadTexts } from '#src/i18n/defineTexts.ts'
import { remainingTitlesQuery } from '#src/record/load/queries.ts'
import { localeOf, pageOf } from '#src/url/paths.ts'

/**
 * Loads what the first render of a prerendered page needs to give the same HTML without suspending: code of its routes,
 * texts of its language, data. Returns the router's initial state, so that it does not run the loaders again. Rejects
 * when a part fails to load.
 */
export async function prepareHydration(
  routes: RouteObject[],
  queryClient: QueryClient,
  pathname: string,
  basename: string,
): Promise<HydrationState> {
  const matches = matchRoutes(routes, pathname, basename) ?? []
  const path = matches.at(-1)?.pathname ?? '/'
  await Promise.all([
    loadTexts(localeOf(path)),
    loadPage(queryClient, pageOf(path)),
    loadSearched(queryClient),
    ...matches.map(({ route }) => resolveLazy(route)),
  ])
  return { loaderData: Object.fromEntries(matches.flatMap(({ route: { id } }) => (id ? [[id, null]] : []))) }
}

/**
 * A link that searches needs the titles of both languages, or its list would change as they come. Where some do not come, it
 * finds fewer moves.
 */
async function loadSearched(queryClient: QueryClient): Promise<void> {
  if (new URLSearchParams(window.location.search).has('q')) await queryClient.prefetchQuery(remainingTitlesQuery('all'))
}

/** Replaces a route's `lazy` by what it loads: the router would otherwise render nothing until it has loaded. */
async function resolveLazy(route: RouteObject): Promise<void> {
  if (typeof route.lazy !== 'function') return
  Object.assign(route, await route.lazy(), { lazy: undefined })
}
