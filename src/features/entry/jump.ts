import type { MouseEvent } from 'react'

/**
 * Follows a link within the entry by scrolling and focusing, without a history entry: going back would only remove the
 * fragment. The link keeps its `href` for readers without scripts and for copying.
 */
export function jump(event: MouseEvent<HTMLAnchorElement>): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return
  const target = document.getElementById(event.currentTarget.hash.slice(1))
  if (!target) return
  event.preventDefault()
  target.scrollIntoView({ block: 'center' })
  target.focus({ preventScroll: true })
}

export function sourceId(source: number): string {
  return `source-${source + 1}`
}

/** The id of the first claim that cites a source. */
export function firstUseId(source: number): string {
  return `source-${source + 1}-use`
}
