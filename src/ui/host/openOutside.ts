import type { MouseEvent } from 'react'

/**
 * Sends every link of a part of the page to a tab of its own, before the router follows it in place: for a page within
 * another, whose frame is too small for the site. Ways within the page stay. To be called while the click comes down.
 */
export function openOutside(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]:not([href^="#"])') : null
  if (!link) return
  link.setAttribute('target', '_blank')
  link.setAttribute('rel', 'noopener')
  event.stopPropagation()
}
