import { useState } from 'react'
import { useLocation } from 'react-router'
import { useIsHydrating } from '#src/ui/browser/useIsHydrating.ts'

/** Whether the reader has left the page that the browser loaded: the history leads back to it under the key that it had. */
export const visit = { hasLeft: false }

/**
 * Whether the component belongs to the page that the browser loaded, and not to one that a link or the history opened. The
 * key of the location alone does not tell: the browser keeps it when a page is reloaded. The answer is that of the first
 * render.
 */
export function useIsFirstPage(): boolean {
  const isHydrating = useIsHydrating()
  const { key } = useLocation()
  const [isFirst] = useState(isHydrating || (key === 'default' && !visit.hasLeft))
  return isFirst
}
