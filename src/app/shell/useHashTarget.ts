import { useEffect } from 'react'
import { useLocation } from 'react-router'

/**
 * Leads to the section that the address names. The router scrolls before the data and with it the section is there, and
 * it moves no focus. A position that it has restored, as after going back, stays.
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
