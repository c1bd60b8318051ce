import { visit } from '#src/app/address/useIsFirstPage.ts'
import { type Page, pageOf } from '#src/url/paths.ts'

let shown: { page: string; wait: AbortController } | null = null

/**
 * Gives the focus to the heading of the page to which a link or the history has led, unless something in the page has it:
 * who does not see it change is told where they are. In another language it is the same page. To be called for each address,
 * the first included.
 */
export function arriveAtPage({ pathname }: { pathname: string }): void {
  const page = keyOf(pageOf(pathname)) ?? pathname
  if (visit.hasLeft && shown?.page === page) return
  shown?.wait.abort()
  const wait = new AbortController()
  shown = { page, wait }
  if (visit.hasLeft) focusHeading(wait.signal)
}

/** Once it is there: what the page shows may still be loading. */
function focusHeading(signal: AbortSignal): void {
  const main = document.querySelector('main')
  if (!main || focusIn(main)) return
  const observer = new MutationObserver(() => focusIn(main) && observer.disconnect())
  observer.observe(main, { childList: true, subtree: true })
  signal.addEventListener('abort', () => observer.disconnect())
}

/** Whether the focus is in the page, or its heading has taken it. */
function focusIn(main: HTMLElement): boolean {
  const { activeElement } = document
  if (activeElement !== main && main.contains(activeElement)) return true
  const heading = main.querySelector('h1:not([role="status"] *)') as HTMLElement | null // not that of a page that loads
  heading?.setAttribute('tabindex', '-1')
  heading?.focus({ preventScroll: true })
  return heading !== null
}

function keyOf(page: Page | null): string | null {
  return page && `${page.name} ${'id' in page ? page.id : ''}`
}
