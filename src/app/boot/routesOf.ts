import type { QueryClient } from '@tanstack/react-query'
import type { RouteObject } from 'react-router'
import { isEmbedPath } from '#src/url/paths.ts'
import { createRoutes } from './routes.tsx'

/**
 * The routes for the document of a path, which is written without the base. No link within the site leads from its pages to
 * its embeds or back, so a document needs one kind. Rejects when the code of embeds fails to load.
 */
export async function routesOf(path: string, queryClient: QueryClient): Promise<RouteObject[]> {
  if (!isEmbedPath(path)) return createRoutes(queryClient)
  const { createEmbedRoutes } = await import('./embedRoutes.tsx')
  return createEmbedRoutes(queryClient)
}
