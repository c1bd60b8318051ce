import type { QueryClient } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import type { LoaderFunction, RouteObject } from 'react-router'
import { prefetchPage } from '#src/app/loading/prefetchPage.ts'
import { DashboardPage } from '#src/app/pages/dashboard/DashboardPage.tsx'
import { EntryPage } from '#src/app/pages/entry/EntryPage.tsx'
import { LocaleFailure } from '#src/app/shell/failures/LocaleFailure.tsx'
import { MovedPage } from '#src/app/shell/MovedPage.tsx'
import { Shell } from '#src/app/shell/Shell.tsx'
import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import { loadMissedTexts, loadTexts } from '#src/i18n/defineTexts.ts'
import { loadTitles, timelineQuery } from '#src/record/load/queries.ts'
import { newestYears, type YearTitles } from '#src/record/load/titleFiles.ts'
import { formerPaths, type Page, routePatterns } from '#src/url/paths.ts'
import { LoadingPage } from './LoadingPage.tsx'
import { PageBoundary, RouteError } from './PageBoundary.tsx'

/**
 * The routes of the site, without its embeds: the same tree for each language. Loaders prefetch into the query cache and do
 * not wait for it: components suspend on the same queries, inside boundaries that show loading and failure.
 */
export function createRoutes(queryClient: QueryClient): RouteObject[] {
  return localeIds.map((locale) => localeRoutes(locale, queryClient))
}

function localeRoutes(locale: Locale, queryClient: QueryClient): RouteObject {
  const patterns = routePatterns(locale)
  const loadLocale: LoaderFunction = async ({ params }) => {
    void queryClient.prefetchQuery(timelineQuery)
    await Promise.all([loadTexts(locale), loadTitlesIn(locale, queryClient, params.id)])
    return null
  }
  /** A loader that begins to load what a page needs; `id` is that of its address. */
  const prefetching = (pageAt: (id: string) => Page): LoaderFunction => {
    return ({ params: { id = '' } }) => {
      prefetchPage(queryClient, pageAt(id))
      return null
    }
  }
  return {
    id: locale,
    path: patterns.root,
    element: <Shell locale={locale} />,
    errorElement: <LocaleFailure locale={locale} />,
    hydrateFallbackElement: <LoadingPage locale={locale} slow={<LocaleFailure locale={locale} />} />,
    loader: loadLocale,
    shouldRevalidate: () => false,
    children: [
      {
        errorElement: <RouteError />,
        children: [
          {
            id: `${locale}-dashboard`,
            index: true,
            element: <DashboardPage />,
            loader: prefetching(() => ({ name: 'dashboard' })),
          },
          {
            id: `${locale}-move`,
            path: patterns.move,
            element: <EntryPage />,
            loader: prefetching((id) => ({ name: 'move', id })),
          },
          {
            id: `${locale}-article`,
            path: patterns.article,
            loader: prefetching((id) => ({ name: 'article', id })),
            lazy: lazyPage(() => import('#src/app/pages/article/ArticlePage.tsx')),
          },
          { path: patterns.country, lazy: lazyPage(() => import('#src/app/pages/profile/CountryPage.tsx')) },
          { path: patterns.person, lazy: lazyPage(() => import('#src/app/pages/profile/PersonPage.tsx')) },
          {
            path: patterns.sources,
            loader: prefetching(() => ({ name: 'sources' })),
            lazy: lazyPage(() => import('#src/app/pages/sources/SourcesPage.tsx')),
          },
          { path: patterns.data, lazy: lazyPage(() => import('#src/app/pages/data/DataPage.tsx')) },
          { path: patterns.method, lazy: lazyPage(() => import('#src/app/pages/method/MethodPage.tsx')) },
          {
            path: patterns.corrections,
            loader: prefetching(() => ({ name: 'corrections' })),
            lazy: lazyPage(() => import('#src/app/pages/corrections/CorrectionsPage.tsx')),
          },
          { path: patterns.year, lazy: lazyPage(() => import('#src/app/pages/year/YearPage.tsx')) },
          ...formerPaths(locale).map(({ path, page }) => ({ path, element: <MovedPage to={page} /> })),
          { path: '*', lazy: lazyPage(() => import('#src/app/pages/notFound/UnknownPage.tsx')) },
        ],
      },
    ],
  }
}

/**
 * Where titles have been read in the other language, those of a first view and of the entry in this one; without them the
 * page works.
 */
async function loadTitlesIn(locale: Locale, queryClient: QueryClient, id: string | undefined): Promise<void> {
  const isThere = queryClient.getQueryData(timelineQuery.queryKey)?.titles.some(({ read }) => read.length > 0)
  const shown = (years: readonly YearTitles[]) => {
    const newest = newestYears(years)
    return years.filter((year) => newest.includes(year) || (id && year.ids.includes(id)))
  }
  if (isThere) await loadTitles(queryClient, [locale], shown).catch(() => {})
}

/** A page whose code loads on navigation, in a boundary for its data. */
function lazyPage(load: () => Promise<{ Component: ComponentType }>) {
  return async () => {
    const { Component: Page } = await load()
    await loadMissedTexts() // of code that has come with the page
    return {
      element: (
        <PageBoundary>
          <Page />
        </PageBoundary>
      ),
    }
  }
}
