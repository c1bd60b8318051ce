import type { QueryClient } from '@tanstack/react-query'
import { type HydrationState, matchRoutes, type RouteObject } from 'react-router'
import { loadPage } from '#src/app/loading/prefetchPage.ts'
import { searchCode } from '#src/app/moves/search/searchCode.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { chosenCode } from '#src/features/selection/chosenCode.ts'
import { loadTexts } from '#src/i18n/defineTexts.ts'
import { searchQuery } from '#src/record/load/searchQueries.ts'
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
  const searched = loadSearched(queryClient, localeOf(path))
  await Promise.all([
    loadTexts(localeOf(path)),
    loadPage(queryClient, pageOf(path)),
    hasList(path) && searched,
    ...matches.map(({ route }) => resolveLazy(route)),
  ])
  return { loaderData: Object.fromEntries(matches.flatMap(({ route: { id } }) => (id ? [[id, null]] : []))) }
}

/** A link that searches needs the texts, what marks them, and what names it above the list. Where some do not come, it finds less, which is said. */
async function loadSearched(queryClient: QueryClient, locale: Locale): Promise<void> {
  if (!new URLSearchParams(window.location.search).get('q')) return
  await Promise.allSettled([queryClient.prefetchQuery(searchQuery(locale)), searchCode.load(), chosenCode.load()])
}

/** Whether a page has a list, which would change as the texts come; in an entry or article only marks come then. */
function hasList(path: string): boolean {
  const page = pageOf(path)?.name
  return page !== 'move' && page !== 'article'
}

/** Replaces a route's `lazy` by what it loads: the router would otherwise render nothing until it has loaded. */
async function resolveLazy(route: RouteObject): Promise<void> {
  if (typeof route.lazy !== 'function') return
  Object.assign(route, await route.lazy(), { lazy: undefined })
}
