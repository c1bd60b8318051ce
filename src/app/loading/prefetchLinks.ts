import type { QueryClient } from '@tanstack/react-query'
import { pageOf } from '#src/url/paths.ts'
import { prefetchPage } from './prefetchPage.ts'

/** What a reader does shortly before following a link: points at it, moves the focus to it, touches it. */
const intents = ['pointerover', 'focusin', 'touchstart'] as const

/** Loads code and data of a page of this site when a reader is about to follow a link to it, until the signal ends it. */
export function prefetchLinks(queryClient: QueryClient, signal: AbortSignal): void {
  const prefetch = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a[href]') : null
    const page = link && pageOfLink(link)
    if (page) prefetchPage(queryClient, page)
  }
  for (const intent of intents) document.addEventListener(intent, prefetch, { passive: true, signal })
}

/** The page of this site that a link leads to. A link within a drawing has its address in the attribute alone. */
function pageOfLink(link: Element) {
  const base = import.meta.env.BASE_URL
  const { origin, pathname } = new URL(link.getAttribute('href') ?? '', window.location.href)
  if (origin !== window.location.origin || !`${pathname}/`.startsWith(base)) return null
  return pageOf(`/${pathname.slice(base.length)}`)
}
