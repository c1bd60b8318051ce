import { type RefObject, useEffect, useRef } from 'react'
import { useAddress } from '#src/app/address/useAddress.ts'
import { useIsFirstPage } from '#src/app/address/useIsFirstPage.ts'
import { useIsReturn } from '#src/app/address/useIsReturn.ts'

/**
 * Moves the focus to the heading of an entry to which a link within the site or the history leads, and scrolls to its
 * start, but not on the way back to it, nor where the link leads to a place in it: see {@link useUnfoldTarget}. Where the
 * page was loaded at this address, the browser has placed both already.
 */
export function useEntryFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const isFirstPage = useIsFirstPage()
  const isReturn = useIsReturn()
  const { hash } = useAddress()
  const isPlaced = useRef(isReturn || hash !== '')
  useEffect(() => {
    if (isFirstPage) return
    const title = heading.current
    title?.focus({ preventScroll: true })
    if (isPlaced.current) return // the router has restored the place where the reader was, or the target is shown
    const box = title?.closest('article')
    if (!title || !box) return
    if (box.getBoundingClientRect().top < 0) box.scrollIntoView({ block: 'start' })
    // Below the open band it may be out of sight.
    else if (title.getBoundingClientRect().bottom > window.innerHeight) title.scrollIntoView({ block: 'nearest' })
  }, [isFirstPage])
  return heading
}
