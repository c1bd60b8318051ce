import { narrowScreen } from '#src/ui/browser/narrowScreen.ts'
import { scrollUntilStable } from '#src/ui/browser/scrollUntilStable.ts'

/** Just below the sticky lane heads, in pixels from the top of the viewport. */
const readingLine = 130
/** How long after the last scroll event the row is noted, in milliseconds. */
const scrollPause = 120
/** How long after a rotation scroll events come from our own scrolling, in milliseconds. */
const rotationTime = 700

/**
 * Keeps the row that is being read in place when the device is rotated and the list changes between its two layouts, until
 * the signal ends it.
 */
export function keepRowOnRotate(signal: AbortSignal): void {
  let row: Element | undefined
  let timer: ReturnType<typeof setTimeout>
  let rotatedAt = -Infinity
  const noteRow = () => {
    row = window.scrollY > 0 ? rowAtReadingLine() : undefined
  }
  const onScroll = () => {
    clearTimeout(timer)
    if (performance.now() - rotatedAt < rotationTime) return // our own scrolling: the row stays the one noted
    timer = setTimeout(noteRow, scrollPause)
  }
  const onRotate = () => {
    const kept = row
    if (!kept) return
    rotatedAt = performance.now()
    requestAnimationFrame(() => scrollUntilStable(() => scrollBackTo(kept)))
  }
  // Rows have other heights on a phone that was turned, and other columns from the width on that has a band.
  const queries = [narrowScreen, '(orientation: portrait)'].map((query) => window.matchMedia(query))
  window.addEventListener('scroll', onScroll, { passive: true, signal })
  for (const query of queries) query.addEventListener('change', onRotate, { signal })
  signal.addEventListener('abort', () => clearTimeout(timer))
  noteRow()
}

/** The list item of the first row that ends below the line; it has a box even while `content-visibility` skips its content. */
function rowAtReadingLine(): Element | undefined {
  const rows = [...document.querySelectorAll('[data-row]')].map((link) => link.closest('li'))
  return rows.find((row) => row !== null && row.getBoundingClientRect().bottom > readingLine) ?? undefined
}

function scrollBackTo(row: Element): void {
  window.scrollBy({ top: row.getBoundingClientRect().top - readingLine, behavior: 'instant' })
}
