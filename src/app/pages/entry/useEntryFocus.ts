import { type RefObject, useEffect, useRef } from 'react'
import { useIsFirstPage } from '#src/app/address/useIsFirstPage.ts'

/**
 * Moves the focus to the heading of an entry that was opened by a link within the site, and scrolls to its start. Where
 * the page was loaded at this address, the browser has placed both already.
 */
export function useEntryFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const isFirstPage = useIsFirstPage()
  useEffect(() => {
    if (isFirstPage) return
    const title = heading.current
    title?.focus({ preventScroll: true })
    const box = title?.closest('article')
    if (!title || !box) return
    if (box.getBoundingClientRect().top < 0) box.scrollIntoView({ block: 'start' })
    // Below the open band it may be out of sight.
    else if (title.getBoundingClientRect().bottom > window.innerHeight) title.scrollIntoView({ block: 'nearest' })
  }, [isFirstPage])
  return heading
}
