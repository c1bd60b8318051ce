import type { QueryClient } from '@tanstack/react-query'
import { type HydrationState, matchRoutes, type RouteObject } from 'react-router'
import { loadPage } from '#src/app/loading/prefetchPage.ts'
import { loadTexts } from '#src/i18n/defineTexts.ts'
import { localeOf, pageOf } from '#src/url/paths.ts'

/**
 * Brings what the first render of a page made beforehand needs, so that it renders the same and suspends on nothing: the
 * code of its routes, its language, its data. Returns the state that the router begins with, in place of what the
 * loaders have done here already. Rejects when a part does not come.
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
    ...matches.map(({ route }) => settleLazy(route)),
  ])
  return { loaderData: Object.fromEntries(matches.flatMap(({ route: { id } }) => (id ? [[id, null]] : []))) }
}

/** Puts the code of a lazy route into its place: the router would wait for it and show nothing until then. */
async function settleLazy(route: RouteObject): Promise<void> {
  if (typeof route.lazy !== 'function') return
  Object.assign(route, await route.lazy(), { lazy: undefined })
}
