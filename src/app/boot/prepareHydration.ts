import type { QueryClient } from '@tanstack/react-query'
import { type HydrationState, matchRoutes, type RouteObject } from 'react-router'
import { loadPage } from '#src/app/loading/prefetchPage.ts'
import { searchCode } from '#src/app/moves/search/searchCode.ts'
import { isSearching } from '#src/domain/selection/filter.ts'
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
  await Promise.all([
    loadTexts(localeOf(path)),
    loadPage(queryClient, pageOf(path)),
    listsMoves(path) && loadSearched(queryClient, localeOf(path)),
    ...matches.map(({ route }) => resolveLazy(route)),
  ])
  return { loaderData: Object.fromEntries(matches.flatMap(({ route: { id } }) => (id ? [[id, null]] : []))) }
}

/** How long a link that searches keeps the app from taking over, in milliseconds: the texts may come later. */
const longestWait = 4000

/**
 * A link that searches needs the texts, what marks them, and what names it above the list. Without some it finds less, which
 * is said.
 */
async function loadSearched(queryClient: QueryClient, locale: Locale): Promise<void> {
  if (!isSearching({ query: new URLSearchParams(window.location.search).get('q') ?? '' })) return
  await Promise.race([
    Promise.allSettled([queryClient.prefetchQuery(searchQuery(locale)), searchCode.load(), chosenCode.load()]),
    new Promise((resolve) => {
      setTimeout(resolve, longestWait)
    }),
  ])
}

/**
 * Whether a page lists moves, which would change as the texts come. Entries and articles do not wait: marks come into their
 * texts, and an entry's ways on and the notice that a link does not include it follow once it is known what is found.
 */
function listsMoves(path: string): boolean {
  return ['dashboard', 'country', 'person', 'year'].includes(pageOf(path)?.name ?? '')
}

/** Replaces a route's `lazy` by what it loads: the router would otherwise render nothing until it has loaded. */
async function resolveLazy(route: RouteObject): Promise<void> {
  if (typeof route.lazy !== 'function') return
  Object.assign(route, await route.lazy(), { lazy: undefined })
}
