import { useEffect, useRef } from 'react'
import type { MarkGrid } from './markGrid.ts'
import { markElement } from './useMarks.ts'

/**
 * One tab stop for all marks of a drawing: the one that had the focus last, at first the first. Written to the elements
 * and not rendered, because a chart library makes elements anew when anything is rendered: that would take them away
 * under the reader's finger. When the one with the focus is replaced, its successor takes the focus.
 */
export function useTabStop(box: HTMLElement | null, grid: MarkGrid) {
  const last = useRef<{ key: string; element: Element; hasFocus: boolean } | null>(null)
  const first = grid.flat().find((key) => key !== '') ?? ''
  useEffect(() => {
    if (!box) return
    const settle = () => {
      const stop = (last.current && markElement(box, last.current.key)) ?? markElement(box, first)
      for (const mark of box.querySelectorAll('[data-mark]')) {
        const tabIndex = mark === stop ? '0' : '-1'
        if (mark.getAttribute('tabindex') !== tabIndex) mark.setAttribute('tabindex', tabIndex)
      }
      const lost =
        last.current?.hasFocus && !last.current.element.isConnected && document.activeElement === document.body
      if (lost) stop?.focus({ preventScroll: true })
    }
    settle()
    const observer = new MutationObserver(settle)
    observer.observe(box, { childList: true, subtree: true })
    box.addEventListener('focusin', settle)
    return () => {
      observer.disconnect()
      box.removeEventListener('focusin', settle)
    }
  }, [box, first])
  return {
    onFocus: (key: string, element: Element) => {
      last.current = { key, element, hasFocus: true }
    },
    /** An element that is being removed has lost the focus against its will. */
    onBlur: (element: Element) => {
      setTimeout(() => {
        if (last.current?.element === element && element.isConnected) last.current.hasFocus = false
      })
    },
  }
}
