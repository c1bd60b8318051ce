import { useSuspenseQuery } from '@tanstack/react-query'
import type { ComponentProps } from 'react'
import { entryCode } from '#src/app/loading/prefetchPage.ts'
import type { EntryPane } from './EntryPane.tsx'

/** The entry pane; its code is prefetched by the route and by hovering over or focusing a mark. */
export function LazyEntryPane(props: ComponentProps<typeof EntryPane>) {
  const { EntryPane: Pane } = useSuspenseQuery(entryCode).data
  return <Pane {...props} />
}
