import { type RefObject, useEffect } from 'react'

/** Scrolls a list that has its own scrolling to the row of a move, unless the row is to be seen already. The page stays. */
export function useRowInView(box: RefObject<HTMLElement | null>, id: string | null): void {
  useEffect(() => {
    const list = box.current
    const row = id === null ? null : list?.querySelector(`[data-row="${CSS.escape(id)}"]`)
    if (!list || !row || list.scrollHeight <= list.clientHeight) return
    const place = row.getBoundingClientRect()
    const frame = list.getBoundingClientRect()
    if (place.top >= frame.top && place.bottom <= frame.bottom) return
    list.scrollBy({ top: place.top - frame.top - frame.height / 3 })
  }, [box, id])
}
