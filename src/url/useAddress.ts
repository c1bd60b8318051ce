import { useMemo } from 'react'
import { type Location, useLocation } from 'react-router'
import { useBrowserValue } from '#src/ui/useBrowserValue.ts'

/**
 * The present location for what is rendered. In a first render over a page made beforehand it has no query and no
 * fragment, since the page was made without them; both apply right after.
 */
export function useAddress(): Location {
  const location = useLocation()
  const isWhole = useBrowserValue(yes, location.search === '' && location.hash === '')
  return useMemo(() => (isWhole ? location : { ...location, search: '', hash: '' }), [isWhole, location])
}

function yes() {
  return true
}
