import { type RefObject, useLayoutEffect, useRef } from 'react'
import { keyOfMark, markElement } from './marks.ts'

type LastFocus = { key: string; element: Element; isVisible: boolean }

/**
 * Roving tabindex: of all marks in a container only `stop`, or the first one where that is not drawn, is in the tab order.
 * The attribute is written to the elements and not rendered, because chart libraries replace the elements on every render
 * of a mark. When the element with the focus is removed, the focus moves to its replacement, or, if it was a keyboard's,
 * to the new tab stop; where no mark is left, to what stands `instead` of them.
 */
export function useRovingFocus(
  container: RefObject<HTMLElement | null>,
  stop: string | null,
  instead?: RefObject<SVGElement | null>,
): void {
  const last = useRef<LastFocus | null>(null)
  useLayoutEffect(() => {
    const box = container.current
    if (!box) return
    const update = () => {
      const stopElement =
        (stop === null ? null : markElement(box, stop)) ?? box.querySelector<SVGElement>('[data-mark]')
      for (const mark of box.querySelectorAll('[data-mark]')) {
        const tabIndex = mark === stopElement ? '0' : '-1'
        if (mark.getAttribute('tabindex') !== tabIndex) mark.setAttribute('tabindex', tabIndex)
      }
      const lost = last.current
      if (!lost || lost.element.isConnected || document.activeElement !== document.body) return
      const successor = markElement(box, lost.key) ?? (lost.isVisible ? (stopElement ?? instead?.current) : null)
      successor?.focus({ preventScroll: true })
    }
    const onFocus = ({ target }: FocusEvent) => {
      const key = keyOfMark(target)
      const element = target instanceof Element && key !== null ? target : null
      last.current = element && key !== null ? { key, element, isVisible: element.matches(':focus-visible') } : null
    }
    /** A key that is pressed makes a focus by pointer one of the keyboard. */
    const onKeyDown = ({ ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      if (last.current && !ctrlKey && !metaKey && !altKey) last.current.isVisible = true
    }
    /** Browsers may fire it for an element that is being removed, which is then still to be replaced. */
    const onBlur = ({ target }: FocusEvent) => {
      setTimeout(() => {
        if (last.current?.element === target && last.current?.element.isConnected) last.current = null
      })
    }
    update()
    const observer = new MutationObserver(update)
    observer.observe(box, { childList: true, subtree: true })
    box.addEventListener('focusin', onFocus)
    box.addEventListener('keydown', onKeyDown)
    box.addEventListener('focusout', onBlur)
    return () => {
      observer.disconnect()
      box.removeEventListener('focusin', onFocus)
      box.removeEventListener('keydown', onKeyDown)
      box.removeEventListener('focusout', onBlur)
    }
  }, [container, stop, instead])
}
