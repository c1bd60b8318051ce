import type { ComponentProps } from 'react'
import { entryCode } from '#src/app/loading/entryCode.ts'
import { useLazyCode } from '#src/ui/lazyCode.ts'
import type { EntryPane } from './EntryPane.tsx'

/** The entry, whose code is asked for as soon as a move's address or mark is met. */
export function LazyEntryPane(props: ComponentProps<typeof EntryPane>) {
  const { EntryPane: Pane } = useLazyCode(entryCode)
  return <Pane {...props} />
}
