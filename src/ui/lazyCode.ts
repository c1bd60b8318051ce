import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'

/**
 * Code that is loaded when it is needed, kept in the query cache. Unlike with React.lazy, a failed load is repeated when
 * the reader retries, and code can be fetched ahead: `queryClient.prefetchQuery(code)`.
 */
export function lazyCode<Module>(name: string, load: () => Promise<Module>) {
  return queryOptions({
    queryKey: ['code', name],
    queryFn: load,
    staleTime: Infinity,
    gcTime: Infinity,
    structuralSharing: false, // a module is no JSON
  })
}

export type LazyCode<Module> = ReturnType<typeof lazyCode<Module>>

/** Suspends until the code has loaded; loading and failure are shown by the boundary around. */
export function useLazyCode<Module>(code: LazyCode<Module>): Module {
  return useSuspenseQuery(code).data
}
