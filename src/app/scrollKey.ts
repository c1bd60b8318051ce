import type { Location } from 'react-router'
import { pageOf } from '#src/url/paths.ts'

/** As in the style sheets: up to here an entry takes the place of the timeline, beyond it they stand side by side. */
const narrow = '(max-width: 44rem)'

/**
 * Scroll positions are kept per history entry, except that the dashboard keeps one place for all its filters; with room
 * for both, an open entry shares it.
 */
export function scrollKey(location: Location): string {
  const page = pageOf(location.pathname)?.name
  if (page === 'dashboard') return page
  return page === 'move' && !window.matchMedia(narrow).matches ? 'dashboard' : location.key
}
