import { queryOptions } from '@tanstack/react-query'

/**
 * Code as queries: asked for when it is needed and not with the first page, and asked again when a reader retries, which
 * React.lazy would not do.
 */
export function codeQuery<Module>(name: string, load: () => Promise<Module>) {
  return queryOptions({
    queryKey: ['code', name],
    queryFn: load,
    staleTime: Infinity,
    gcTime: Infinity,
    structuralSharing: false, // a module is no JSON
  })
}

export const entryCodeQuery = codeQuery('entry', () => import('#src/app/pages/entry/EntryPane.tsx'))
export const chartsCodeQuery = codeQuery('charts', () => import('#src/app/moves/MovesCharts.tsx'))
