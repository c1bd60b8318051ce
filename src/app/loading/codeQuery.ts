import { queryOptions } from '@tanstack/react-query'

export type CodeQuery<Module> = ReturnType<typeof codeQuery<Module>>

/**
 * Code in the query cache: it can be prefetched, and unlike with React.lazy a failed load is repeated on the next use. For
 * the app, which hydrates once code and data are in that cache; features may not know it and use `lazyCode`.
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
