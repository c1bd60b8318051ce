import type { QueryClient } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import type { RouteObject } from 'react-router'
import { NotFoundPage } from '#src/app/pages/notFound/NotFoundPage.tsx'
import { EmbedFailure } from '#src/app/shell/failures/EmbedFailure.tsx'
import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import { loadTexts } from '#src/i18n/defineTexts.ts'
import { moveQuery, timelineQuery } from '#src/record/load/queries.ts'
import { embedPatterns } from '#src/url/embedPaths.ts'
import { LoadingPage } from './LoadingPage.tsx'
import { PageBoundary, RouteError } from './PageBoundary.tsx'

/** The routes of the pages that other sites show in frames: without the header and footer of the site. */
export function createEmbedRoutes(queryClient: QueryClient): RouteObject[] {
  return localeIds.map((locale) => embedRoutes(locale, queryClient))
}

function embedRoutes(locale: Locale, queryClient: QueryClient): RouteObject {
  const patterns = embedPatterns(locale)
  return {
    path: patterns.root,
    hydrateFallbackElement: <LoadingPage locale={locale} slow={<EmbedFailure locale={locale} />} />,
    errorElement: <EmbedFailure locale={locale} />,
    loader: async ({ params: { id } }) => {
      void queryClient.prefetchQuery(timelineQuery)
      if (id !== undefined) void queryClient.prefetchQuery(moveQuery(id))
      await loadTexts(locale)
      return null
    },
    shouldRevalidate: () => false,
    lazy: async () => {
      const { EmbedLayout } = await import('#src/app/pages/embed/embedding.ts')
      await loadTexts(locale) // those of code that has come with the page, which the loader may have been too early for
      return { element: <EmbedLayout locale={locale} /> }
    },
    children: [
      {
        errorElement: <RouteError />,
        children: [
          {
            index: true,
            lazy: embedPage(async () => (await import('#src/app/pages/embed/embedding.ts')).EmbedViewPage),
          },
          {
            path: patterns.move,
            lazy: embedPage(async () => (await import('#src/app/pages/embed/embedding.ts')).EmbedEntryPage),
          },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  }
}

/** A page of the embed chunk, in a boundary for its data. */
function embedPage(load: () => Promise<ComponentType>) {
  return async () => {
    const Page = await load()
    return {
      element: (
        <PageBoundary>
          <Page />
        </PageBoundary>
      ),
    }
  }
}
