import { useEffect, useRef, useState } from 'react'

/** How long the pointer must rest before the card shows, and may wander before it goes, in milliseconds. */
const showAfter = 120
const hideAfter = 220

export type Card = ReturnType<typeof useHoverCard>

/**
 * Which mark has its card shown. It comes with the focus at once and with the pointer after a moment, stays while the
 * pointer is on it, and goes with Escape (WCAG 1.4.13).
 */
export function useHoverCard() {
  const [id, setId] = useState<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const later = (next: string | null, delay: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setId(next), delay)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  useEffect(() => {
    if (id === null) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      clearTimeout(timer.current) // another card may be on its way
      setId(null)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [id])
  return {
    id,
    show: (next: string) => later(next, 0),
    showSoon: (next: string) => later(next, showAfter),
    hide: () => later(null, 0),
    hideSoon: () => later(null, hideAfter),
    keep: () => clearTimeout(timer.current),
    /** Shows the card of a tapped mark; false when it was shown already, so that the tap may go through. */
    tap: (next: string): boolean => {
      clearTimeout(timer.current)
      if (id === next) return false
      setId(next)
      return true
    },
  }
}
