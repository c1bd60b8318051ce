import { useEffect, useRef, useState } from 'react'

/** How long the pointer must rest before the card shows, and may be elsewhere before it hides, in milliseconds. */
const showAfter = 120
const hideAfter = 220

export type HoverCardState = ReturnType<typeof useHoverCard>

/**
 * Which mark has its card shown: at once for the mark that gets the focus, after a delay for the one under the pointer.
 * The card itself keeps it open while the pointer is on it, and dismisses it on Escape (WCAG 1.4.13).
 */
export function useHoverCard() {
  const [id, setId] = useState<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const later = (next: string | null, delay: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setId(next), delay)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  return {
    id,
    show: (next: string) => later(next, 0),
    showSoon: (next: string) => later(next, showAfter),
    hide: () => later(null, 0),
    hideSoon: () => later(null, hideAfter),
    keep: () => clearTimeout(timer.current),
    /** Hides the card now, and whatever card was about to show. */
    dismiss: () => {
      clearTimeout(timer.current)
      setId(null)
    },
    /** Shows the card of a tapped mark; false when it was shown already, so that the tap may follow the link. */
    tap: (next: string): boolean => {
      clearTimeout(timer.current)
      if (id === next) return false
      setId(next)
      return true
    },
  }
}
