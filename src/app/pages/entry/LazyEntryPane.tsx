import { useSuspenseQuery } from '@tanstack/react-query'
import type { ComponentProps } from 'react'
import { entryCodeQuery } from '#src/app/boot/codeQueries.ts'
import type { EntryPane } from './EntryPane.tsx'

/** The entry, whose code is asked for as soon as a move's address or mark is met. */
export function LazyEntryPane(props: ComponentProps<typeof EntryPane>) {
  const { EntryPane: Pane } = useSuspenseQuery(entryCodeQuery).data
  return <Pane {...props} />
}
