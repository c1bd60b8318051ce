import type { MouseEvent } from 'react'

/**
 * Follows a link within the entry by moving view and focus, without a step in the history: a step there would only take
 * the fragment away again. The link keeps its address for readers without scripts and for copying.
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

/** The place of the first statement that rests on a source. */
export function firstUseId(source: number): string {
  return `source-${source + 1}-use`
}
