import type { Location } from 'react-router'
import { pageOf } from '#src/url/paths.ts'

/** As in the style sheets: up to this width the list is the upright timeline, and an open entry replaces it. */
export const narrowScreen = '(max-width: 44rem)'

/**
 * Scroll positions are kept per history entry, but the dashboard has one for all its filters; on a wide screen, where the
 * list stays beside an open entry, entries share it.
 */
export function scrollKey(location: Location): string {
  const page = pageOf(location.pathname)?.name
  if (page === 'dashboard') return page
  return page === 'move' && !window.matchMedia(narrowScreen).matches ? 'dashboard' : location.key
}
