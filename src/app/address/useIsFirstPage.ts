import { useState } from 'react'
import { useLocation } from 'react-router'
import { useIsHydrating } from '#src/ui/browser/useIsHydrating.ts'

/**
 * Whether the component belongs to the page that the browser loaded, and not to one that a link within the site opened.
 * The key of the location alone does not tell: the browser keeps it when a page is reloaded. The answer is that of the
 * first render.
 */
export function useIsFirstPage(): boolean {
  const isHydrating = useIsHydrating()
  const { key } = useLocation()
  const [isFirst] = useState(isHydrating || key === 'default')
  return isFirst
}
