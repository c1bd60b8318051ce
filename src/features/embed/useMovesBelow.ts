import { type RefObject, useEffect, useState } from 'react'

/**
 * How many of a list's moves stand below the edge of the box in which it scrolls; null where all of them fit. What a closed
 * fold holds stands where the fold does.
 */
export function useMovesBelow(box: RefObject<HTMLElement | null>, moves: number): number | null {
  const [below, setBelow] = useState<number | null>(null)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const count = () => {
      const edge = element.getBoundingClientRect().bottom + 1
      const rows = element.querySelectorAll('[data-row]')
      const seen = firstAt(rows.length, (at) => {
        const row = rows[at]
        return row !== undefined && (row.closest('details:not([open])') ?? row).getBoundingClientRect().bottom > edge
      })
      setBelow(element.scrollHeight > element.clientHeight + 1 ? moves - seen : null)
    }
    let frame = 0
    const onScroll = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0
        count()
      })
    }
    const observer = new ResizeObserver(count)
    for (const part of [element, ...element.children]) observer.observe(part)
    element.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
      element.removeEventListener('scroll', onScroll)
    }
  }, [box, moves])
  return below
}

/** The first of so many places at which something is so, and so at all that follow; by bisection. */
export function firstAt(places: number, isSo: (at: number) => boolean): number {
  let [from, to] = [0, places]
  while (from < to) {
    const middle = (from + to) >> 1
    if (isSo(middle)) to = middle
    else from = middle + 1
  }
  return from
}
