import { type RefObject, useEffect, useRef } from 'react'

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
    else if (box.current) scrollWithin(box.current, row)
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

function scrollWithin(list: HTMLElement, row: HTMLElement): void {
  if (list.scrollHeight <= list.clientHeight) return
  const place = row.getBoundingClientRect()
  const frame = list.getBoundingClientRect()
  if (place.top >= frame.top && place.bottom <= frame.bottom) return
  list.scrollBy({ top: place.top - frame.top - frame.height / 3 })
}
