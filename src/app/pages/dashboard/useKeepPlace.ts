import { useEffect } from 'react'
import { narrowScreen } from '#src/app/shell/scrollKey.ts'
import { scrollUntilStable } from '#src/ui/browser/scrollUntilStable.ts'

/** Below the lane heads that stay in view, in pixels. */
const eyeLine = 130
/** How long scrolling must rest before the place is noted, in milliseconds. */
const rest = 120
/** How long the page scrolls by itself after a turn, in milliseconds. */
const turnTime = 700

/** Keeps the row that a reader looks at in place when the screen is turned and the list takes its other form. */
export function useKeepPlace(): void {
  useEffect(() => {
    let row: Element | undefined
    let timer: ReturnType<typeof setTimeout>
    let turnedAt = -Infinity
    const note = () => {
      row = window.scrollY > 0 ? rowAtEyeLine() : undefined
    }
    const onScroll = () => {
      clearTimeout(timer)
      if (performance.now() - turnedAt < turnTime) return // our own scrolling: the place is still the reader's
      timer = setTimeout(note, rest)
    }
    const onTurn = () => {
      const kept = row
      if (!kept) return
      turnedAt = performance.now()
      requestAnimationFrame(() => scrollUntilStable(() => bringBack(kept)))
    }
    const query = window.matchMedia(narrowScreen)
    window.addEventListener('scroll', onScroll, { passive: true })
    query.addEventListener('change', onTurn)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('scroll', onScroll)
      query.removeEventListener('change', onTurn)
    }
  }, [])
}

/** The first row that reaches below the eye line: its list item, which has its place even while its content is skipped. */
function rowAtEyeLine(): Element | undefined {
  const rows = [...document.querySelectorAll('[data-row]')].map((link) => link.closest('li'))
  return rows.find((row) => row !== null && row.getBoundingClientRect().bottom > eyeLine) ?? undefined
}

function bringBack(row: Element): void {
  window.scrollBy({ top: row.getBoundingClientRect().top - eyeLine, behavior: 'instant' })
}
