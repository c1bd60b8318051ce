import type { MouseEvent } from 'react'
import { askWordPress } from './wordPress.ts'

/**
 * Makes the clicked link open in a new tab instead of being followed by the router: in a page embedded in a frame, which is
 * too small for the site. WordPress, which lets frames open no tab, is asked to follow it. Links to a fragment of the page are left alone. To be called in the capture phase of the click.
 */
export function openLinksInNewTab(event: MouseEvent): void {
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
