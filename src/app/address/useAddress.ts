import { useMemo, useSyncExternalStore } from 'react'
import { type Location, useLocation } from 'react-router'
import { neverChanges } from '#src/ui/browser/useIsHydrating.ts'

/**
 * The router's location, for rendering. Pages are prerendered without query and fragment, so both are left out while
 * React hydrates and apply in the render right after it.
 */
export function useAddress(): Location {
  const location = useLocation()
  const isBare = location.search === '' && location.hash === ''
  const isWhole = useSyncExternalStore(neverChanges, yes, () => isBare)
  return useMemo(() => (isWhole ? location : { ...location, search: '', hash: '' }), [isWhole, location])
}

function yes() {
  return true
}
