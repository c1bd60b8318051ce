import type { Location } from 'react-router'
import { narrowScreen } from '#src/ui/browser/narrowScreen.ts'
import { pageOf } from '#src/url/paths.ts'

/**
 * Scroll positions are kept per history entry, but the dashboard has one for all its filters; on a wide screen, where the
 * list stays beside an open entry, entries share it.
 */
export function scrollKey(location: Location): string {
  const page = pageOf(location.pathname)?.name
  if (page === 'dashboard') return page
  return page === 'move' && !window.matchMedia(narrowScreen).matches ? 'dashboard' : location.key
}
