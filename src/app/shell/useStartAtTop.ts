import { useLayoutEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { visit } from '#src/app/address/useIsFirstPage.ts'
import { useIsReturn } from '#src/app/address/useIsReturn.ts'
import { pageOf } from '#src/url/paths.ts'

/**
 * Shows the dashboard from its top where a link of another page opens it anew. The router would restore its last scroll
 * position, which is for the ways back: see scrollKey. To be called above the router's own restoration. Notes, too, that
 * the page that was loaded has been left.
 */
export function useStartAtTop(): void {
  const { key, pathname, hash } = useLocation()
  const isReturn = useIsReturn()
  const page = pageOf(pathname)?.name
  const shown = useRef({ key, page })
  useLayoutEffect(() => {
    const before = shown.current
    if (before.key === key) return
    shown.current = { key, page }
    visit.hasLeft = true
    if (page === 'dashboard' && before.page !== page && !isReturn && hash === '') window.scrollTo(0, 0)
  }, [key, page, isReturn, hash])
}
