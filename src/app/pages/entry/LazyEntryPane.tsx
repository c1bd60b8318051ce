import type { ComponentProps } from 'react'
import { entryCode } from '#src/app/loading/prefetchPage.ts'
import { useLazyCode } from '#src/ui/lazyCode.ts'
import type { EntryPane } from './EntryPane.tsx'

/** The entry pane; its code is prefetched by the route and by hovering over or focusing a mark. */
export function LazyEntryPane(props: ComponentProps<typeof EntryPane>) {
  const { EntryPane: Pane } = useLazyCode(entryCode)
  return <Pane {...props} />
}
