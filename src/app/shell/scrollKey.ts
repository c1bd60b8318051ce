import type { Location } from 'react-router'
import { pageOf } from '#src/url/paths.ts'
import { isNarrowScreen } from './narrowScreen.ts'

/**
 * Scroll positions are kept per history entry, but the dashboard has one for all its filters; on a wide screen, where the
 * list stays beside an open entry, entries share it.
 */
export function scrollKey(location: Location): string {
  const page = pageOf(location.pathname)?.name
  if (page === 'dashboard') return page
  return page === 'move' && !isNarrowScreen() ? 'dashboard' : location.key
}
