import { type RefObject, useLayoutEffect } from 'react'

/**
 * Shows an element as a popover over its containing block: elements in the top layer are positioned by the page, so the
 * element takes the place and size of the block, and what it contains is positioned as it would be without the top layer,
 * but never beyond the sides of the window. Does nothing in browsers without popovers (before Chrome 114, Safari 17 and
 * Firefox 125).
 */
export function useTopLayer(layer: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = layer.current
    if (!element || !('showPopover' in element)) return
    const cover = () => coverBlock(element)
    cover()
    element.setAttribute('popover', 'manual') // see useDismissal
    if (!element.matches(':popover-open')) element.showPopover()
    const observer = new ResizeObserver(cover)
    observer.observe(document.body)
    observer.observe(containingBlock(element))
    if (element.firstElementChild) observer.observe(element.firstElementChild) // its code may come later
    const listening = new AbortController()
    const { signal } = listening
    window.addEventListener('resize', cover, { signal })
    document.addEventListener('scroll', cover, { capture: true, passive: true, signal }) // of any element: capture
    return () => {
      observer.disconnect()
      listening.abort()
    }
  }, [layer])
}

/** The least space between a panel and the sides of the window, in pixels. */
const margin = 8

function coverBlock(element: HTMLElement): void {
  const { left, top, width, height } = containingBlock(element).getBoundingClientRect()
  Object.assign(element.style, {
    left: `${left + window.scrollX}px`,
    top: `${top + window.scrollY}px`,
    width: `${width}px`,
    height: `${height}px`,
  })
  const panel = element.firstElementChild?.getBoundingClientRect()
  if (!panel) return
  const beyond = Math.min(0, panel.left - margin) || Math.max(0, panel.right + margin - document.body.clientWidth)
  element.style.left = `${left + window.scrollX - beyond}px`
}

/** The nearest positioned ancestor. Looked up each time, because styles for narrow screens choose another one. */
function containingBlock(element: HTMLElement): Element {
  let ancestor = element.parentElement
  while (ancestor && getComputedStyle(ancestor).position === 'static') ancestor = ancestor.parentElement
  return ancestor ?? document.documentElement
}
