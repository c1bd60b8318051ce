import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { useIsReturn } from '#src/app/address/useIsReturn.ts'
import { closedEntry } from '#src/app/moves/closedEntry.ts'

/**
 * After the way back from an entry gives the focus to its row. The router has restored the scroll position; where rows
 * above it took their true height since, and the reader was in the list, the row is brought into view.
 */
export function useReturnToRow(list: RefObject<HTMLElement | null>): void {
  const closed = useRef<string | null>(null)
  const isReturn = useRef(useIsReturn())
  useLayoutEffect(() => {
    closed.current = isReturn.current ? closedEntry() : null
  }, [])
  useEffect(() => {
    const id = closed.current
    const row = id && list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)
    if (!row) return
    const fold = row.closest('details')
    if (fold) fold.open = true
    const { top, bottom } = row.getBoundingClientRect()
    const isSeen = top >= 0 && bottom <= window.innerHeight
    if (!isSeen && window.scrollY > window.innerHeight) row.scrollIntoView({ block: 'center' })
    row.focus({ preventScroll: true })
  }, [list])
}
