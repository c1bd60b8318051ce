import { useLayoutEffect } from 'react'
import { useAddress } from '#src/url/useAddress.ts'

/**
 * Shows what index.html holds back when a link asks for a selection: a page made beforehand shows all moves, and its
 * list would jump once the link applies. `isSettled` is false while the list still follows.
 */
export function useReveal(isSettled: boolean): void {
  const { search } = useAddress()
  useLayoutEffect(() => {
    if (isSettled && search === window.location.search) delete document.documentElement.dataset.asked
  }, [isSettled, search])
}
