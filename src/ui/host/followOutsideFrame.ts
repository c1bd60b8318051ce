import type { MouseEvent } from 'react'
import { askWordPress } from './wordPress.ts'

/**
 * Has the clicked link of a page in a frame, which is too small for the site, followed outside of it and not by the router:
 * in a new tab, or by WordPress, whose frames may open none. Links to a fragment of the page are left alone. To be called in
 * the capture phase of the click.
 */
export function followOutsideFrame(event: MouseEvent): void {
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]:not([href^="#"])') : null
  if (!link) return
  if (askWordPress({ message: 'link', value: link.href })) {
    event.preventDefault()
  } else {
    link.setAttribute('target', '_blank')
    link.setAttribute('rel', 'noopener')
  }
  event.stopPropagation()
}
