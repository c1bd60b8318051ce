import { type RefObject, useEffect, useRef } from 'react'

/** How long a list that was scrolled may still find its place, in milliseconds. */
const settleTime = 500

/**
 * Keeps the list with the entry: brings the row of what is opened into view in a list that scrolls by itself, and, when
 * the entry is closed, leads back to its row with view and focus. What is to be seen already stays where it is.
 */
export function useRowInView(box: RefObject<HTMLElement | null>, id: string | null): void {
  const shown = useRef<string | null>(null)
  useEffect(() => {
    const closed = id === null ? shown.current : null
    shown.current = id
    const row = rowOf(box.current, id ?? closed)
    if (!row) return
    if (closed !== null) returnTo(row)
    else if (box.current) return scrollWithin(box.current, row)
  }, [box, id])
}

function rowOf(box: HTMLElement | null, id: string | null): HTMLElement | null {
  return id === null ? null : (box?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`) ?? null)
}

function returnTo(row: HTMLElement): void {
  const { top, bottom } = row.getBoundingClientRect()
  if (top < 0 || bottom > window.innerHeight) row.scrollIntoView({ block: 'center' })
  row.focus({ preventScroll: true })
}

/**
 * Begins the list with the row of what is open, or, where more than three rows are to be seen, with what stands before it:
 * another row, or the name of the month. Returns what ends that before the list has found its place.
 */
function scrollWithin(list: HTMLElement, row: HTMLElement): (() => void) | undefined {
  if (list.scrollHeight <= list.clientHeight) return
  const place = row.getBoundingClientRect()
  const frame = list.getBoundingClientRect()
  const end = Math.min(frame.bottom, window.innerHeight)
  if (place.top >= frame.top && place.bottom <= end) return
  const item = row.closest('li') ?? row
  const before = item.previousElementSibling ?? row.closest('section')
  const isThere = before?.querySelector('[data-row]') // and not the place of rows that are yet to be made
  const first = end - frame.top > 3 * place.height && before && isThere ? before : item
  // A row has a guessed height until it is to be seen: where it begins is known once it has its own.
  const align = new ResizeObserver(() => {
    if (!first.isConnected) return
    const from = list.getBoundingClientRect().top + list.clientTop
    list.scrollBy({ top: first.getBoundingClientRect().top - from })
  })
  align.observe(first)
  setTimeout(() => align.disconnect(), settleTime)
  return () => align.disconnect()
}
