import { useMemo, useSyncExternalStore } from 'react'
import { type Location, useLocation } from 'react-router'

/**
 * The present location for what is rendered. In a first render over a page made beforehand it has no query and no
 * fragment, since the page was made without them; both apply at once after it, before anybody can act on what is shown.
 */
export function useAddress(): Location {
  const location = useLocation()
  const isBare = location.search === '' && location.hash === ''
  const isWhole = useSyncExternalStore(neverChanges, yes, () => isBare)
  return useMemo(() => (isWhole ? location : { ...location, search: '', hash: '' }), [isWhole, location])
}

function neverChanges() {
  return () => undefined
}

function yes() {
  return true
}
