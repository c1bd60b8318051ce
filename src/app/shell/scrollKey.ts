import type { Location } from 'react-router'
import { pageOf } from '#src/url/paths.ts'

/**
 * Scroll positions are kept per history entry, but the dashboard has one for all its filters, so that the way back from an
 * entry leads to where the reader was.
 */
export function scrollKey(location: Location): string {
  return pageOf(location.pathname)?.name === 'dashboard' ? 'dashboard' : location.key
}
