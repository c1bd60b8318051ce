import { useEffect, useRef } from 'react'
import type { MarkGrid } from './markGrid.ts'
import { markElement } from './useMarks.ts'

/**
 * One tab stop for all marks of a picture: the one that had the focus last, at first the first. It is written to the
 * elements and not rendered, because Recharts replaces elements when it renders: a press would lose its element. When
 * the element with the focus is replaced, the new element of the same mark gets the focus.
 */
export function useTabStop(box: HTMLElement | null, grid: MarkGrid) {
  const last = useRef<{ key: string; element: Element; hasFocus: boolean } | null>(null)
  const first = grid.flat().find((key) => key !== '') ?? ''
  useEffect(() => {
    if (!box) return
    const updateTabStop = () => {
      const stop = (last.current && markElement(box, last.current.key)) ?? markElement(box, first)
      for (const mark of box.querySelectorAll('[data-mark]')) {
        const tabIndex = mark === stop ? '0' : '-1'
        if (mark.getAttribute('tabindex') !== tabIndex) mark.setAttribute('tabindex', tabIndex)
      }
      const lost =
        last.current?.hasFocus && !last.current.element.isConnected && document.activeElement === document.body
      if (lost) stop?.focus({ preventScroll: true })
    }
    updateTabStop()
    const observer = new MutationObserver(updateTabStop)
    observer.observe(box, { childList: true, subtree: true })
    box.addEventListener('focusin', updateTabStop)
    return () => {
      observer.disconnect()
      box.removeEventListener('focusin', updateTabStop)
    }
  }, [box, first])
  return {
    onFocus: (key: string, element: Element) => {
      last.current = { key, element, hasFocus: true }
    },
    /** A removed element blurs too, but its mark still has the focus: only a blur of an element that stays counts. */
    onBlur: (element: Element) => {
      setTimeout(() => {
        if (last.current?.element === element && element.isConnected) last.current.hasFocus = false
      })
    },
  }
}
