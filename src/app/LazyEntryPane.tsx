import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { ComponentProps } from 'react'
import type { EntryPane } from './EntryPane.tsx'

/**
 * The code of the entry, as a query: asked for as soon as a move's address or mark is met, not with the first page, and
 * asked again when a reader retries, which React.lazy would not do.
 */
export const entryCodeQuery = queryOptions({
  queryKey: ['code', 'entry'],
  queryFn: () => import('./EntryPane.tsx'),
  staleTime: Infinity,
  gcTime: Infinity,
  structuralSharing: false, // a module is no JSON
})

export function LazyEntryPane(props: ComponentProps<typeof EntryPane>) {
  const { EntryPane: Pane } = useSuspenseQuery(entryCodeQuery).data
  return <Pane {...props} />
}
