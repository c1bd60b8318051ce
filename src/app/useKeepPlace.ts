import { useEffect } from 'react'

/** As in the style sheets: where the list turns from columns into the upright timeline. */
const narrow = '(max-width: 44rem)'
/** Below the lane heads that stay in view, in pixels. */
const eyeLine = 130

/** Keeps the row that a reader looks at in place when the screen is turned and the list takes its other form. */
export function useKeepPlace(): void {
  useEffect(() => {
    let row: Element | null = null
    const onScroll = () => {
      const found = document.elementFromPoint(window.innerWidth / 2, eyeLine)?.closest('[data-row]')
      row = found ?? null
    }
    const onTurn = () => {
      const kept = row
      if (kept) requestAnimationFrame(() => window.scrollBy({ top: kept.getBoundingClientRect().top - eyeLine }))
    }
    const query = window.matchMedia(narrow)
    window.addEventListener('scroll', onScroll, { passive: true })
    query.addEventListener('change', onTurn)
    return () => {
      window.removeEventListener('scroll', onScroll)
      query.removeEventListener('change', onTurn)
    }
  }, [])
}
