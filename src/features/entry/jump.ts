import type { MouseEvent } from 'react'

/** The link from which a reader last went to each target, by its id: the way back leads to it. */
const origins = new Map<string, HTMLElement>()

/**
 * Follows a link within the entry by scrolling and focusing, without a history entry: going back would only remove the
 * fragment. The link keeps its `href` for readers without scripts and for copying. `from` is where the way back leads.
 */
export function jump(event: MouseEvent<HTMLAnchorElement>, from: HTMLElement = event.currentTarget): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return
  const id = event.currentTarget.hash.slice(1)
  const target = document.getElementById(id)
  if (!target) return
  event.preventDefault()
  origins.set(id, from)
  show(target)
}

/** Follows a link back to where the reader came from, or where its `href` says. */
export function jumpBack(event: MouseEvent<HTMLAnchorElement>): void {
  const from = origins.get(event.currentTarget.closest('[id]')?.id ?? '')
  if (!from?.isConnected) return jump(event)
  event.preventDefault()
  show(from)
}

/** Opens the folds around an element. True when one was closed. */
export function unfold(element: Element): boolean {
  let wasClosed = false
  for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    wasClosed ||= !fold.open
    fold.open = true
  }
  return wasClosed
}

function show(element: HTMLElement): void {
  unfold(element)
  element.scrollIntoView({ block: 'center' })
  element.focus({ preventScroll: true })
}

export function sourceId(source: number): string {
  return `source-${source + 1}`
}

/** The id of a claim, by its position in the entry, from 0. */
export function claimId(claim: number): string {
  return `claim-${claim + 1}`
}

/** The id of the first claim that cites a source. */
export function firstUseId(source: number): string {
  return `source-${source + 1}-use`
}
