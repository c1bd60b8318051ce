import { useLayoutEffect } from 'react'
import { useAddress } from '#src/app/address/useAddress.ts'

/**
 * Removes `data-asked` from the document once the selection of the link is rendered. The script in index.html sets it when
 * the link has a filter, and styles hide the list, which is prerendered with all moves and would jump. `isRendered` is
 * false while the list is still the deferred one.
 */
export function useShowAskedSelection(isRendered: boolean): void {
  const { search } = useAddress()
  useLayoutEffect(() => {
    if (isRendered && search === window.location.search) delete document.documentElement.dataset.asked
  }, [isRendered, search])
}
