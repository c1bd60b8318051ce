import { type RefObject, useEffect, useRef } from 'react'

/** How long the row is kept aligned after a scroll, in milliseconds: rows above take their true height meanwhile. */
const alignTime = 500

/**
 * Scrolls the list to the row of the entry that opens, where the list has a scrollbar of its own; when the entry closes,
 * scrolls the page to its row and focuses it. A row that is in view already is not moved.
 */
export function useRowInView(box: RefObject<HTMLElement | null>, id: string | null): void {
  const openId = useRef<string | null>(null)
  useEffect(() => {
    const closed = id === null ? openId.current : null
    openId.current = id
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
 * Aligns the top of the list with the row of the open entry or, where more than three rows fit, with the element before
 * it: another row, or the name of the month. Returns a function that stops aligning.
 */
function scrollWithin(list: HTMLElement, row: HTMLElement): (() => void) | undefined {
  if (list.scrollHeight <= list.clientHeight) return
  const place = row.getBoundingClientRect()
  const frame = list.getBoundingClientRect()
  const end = Math.min(frame.bottom, window.innerHeight)
  if (place.top >= frame.top && place.bottom <= end) return
  const item = row.closest('li') ?? row
  const before = item.previousElementSibling ?? row.closest('section')
  const isThere = before?.querySelector('[data-row]') // and not the placeholder of a month whose rows are not rendered yet
  const first = end - frame.top > 3 * place.height && before && isThere ? before : item
  // With `content-visibility` a row has an estimated height until it is in view: align again once it has its own.
  const align = new ResizeObserver(() => {
    if (!first.isConnected) return
    const from = list.getBoundingClientRect().top + list.clientTop
    list.scrollBy({ top: first.getBoundingClientRect().top - from })
  })
  align.observe(first)
  setTimeout(() => align.disconnect(), alignTime)
  return () => align.disconnect()
}
