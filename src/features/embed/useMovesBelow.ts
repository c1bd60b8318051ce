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
      const seen = [...element.querySelectorAll('[data-row]')].filter(
        (row) => (row.closest('details:not([open])') ?? row).getBoundingClientRect().bottom <= edge,
      )
      setBelow(element.scrollHeight > element.clientHeight + 1 ? moves - seen.length : null)
    }
    const observer = new ResizeObserver(count)
    for (const part of [element, ...element.children]) observer.observe(part)
    element.addEventListener('scroll', count, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', count)
    }
  }, [box, moves])
  return below
}
