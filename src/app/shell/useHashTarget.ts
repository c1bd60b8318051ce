import { useEffect } from 'react'
import { useLocation } from 'react-router'

/**
 * Scrolls to the section of the address's fragment and focuses it. The router scrolls before the data has loaded and the
 * section exists, and does not move the focus. A restored scroll position, as after going back, is kept.
 */
export function useHashTarget(): void {
  const { hash } = useLocation()
  useEffect(() => {
    const target = hash === '' ? null : document.getElementById(hash.slice(1))
    if (!target) return
    if (window.scrollY === 0) target.scrollIntoView()
    target.focus({ preventScroll: true })
  }, [hash])
}
