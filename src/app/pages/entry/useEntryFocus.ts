import { type RefObject, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { useIsHydrating } from '#src/ui/browser/useIsHydrating.ts'

/**
 * Moves the focus to the heading of an entry that was opened by a link within the site, and scrolls to its start. Where
 * the page was loaded at this address, the browser has placed both already.
 */
export function useEntryFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const { key } = useLocation()
  const isHydrating = useIsHydrating()
  const isFirstPage = useRef(isHydrating || key === 'default')
  useEffect(() => {
    if (isFirstPage.current) return
    heading.current?.focus({ preventScroll: true })
    const box = heading.current?.closest('article')
    if (box && box.getBoundingClientRect().top < 0) box.scrollIntoView({ block: 'start' })
  }, [])
  return heading
}
