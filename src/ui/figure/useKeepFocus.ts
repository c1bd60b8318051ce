import { useEffect, useRef } from 'react'
import { markElement } from './useMarks.ts'

/**
 * Keeps the focus on a mark while its drawing is made anew: a chart library may replace the element of a value that
 * stays, and the browser then drops the focus to the page. Wants to know which mark has the focus and when it leaves.
 */
export function useKeepFocus(box: HTMLElement | null) {
  const focused = useRef<{ key: string; element: Element } | null>(null)
  useEffect(() => {
    if (!box) return
    const observer = new MutationObserver(() => {
      const lost = focused.current
      if (!lost || lost.element.isConnected || document.activeElement !== document.body) return
      markElement(box, lost.key)?.focus({ preventScroll: true })
    })
    observer.observe(box, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [box])
  return {
    onFocus: (key: string, element: Element) => {
      focused.current = { key, element }
    },
    /** An element that is being removed has lost the focus against its will. */
    onBlur: (element: Element) => {
      setTimeout(() => {
        if (focused.current?.element === element && element.isConnected) focused.current = null
      })
    },
  }
}
