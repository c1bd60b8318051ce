import type { Location } from 'react-router'
import { pageOf } from '#src/url/paths.ts'

/** Scroll positions are kept per history entry, except on the dashboard, whose entries and filters share one place. */
export function scrollKey(location: Location): string {
  const page = pageOf(location.pathname)?.name
  return page === 'dashboard' || page === 'move' ? 'dashboard' : location.key
}
