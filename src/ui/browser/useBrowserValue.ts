import { startTransition, useEffect, useState } from 'react'
import { useIsHydrating } from './useIsHydrating.ts'

/**
 * A value that only the browser knows. While a prerendered page hydrates it is `prerendered`, the value that the page was
 * rendered with; the browser's own follows in a transition, so that it never blocks hydration.
 */
export function useBrowserValue<Value>(read: () => Value, prerendered: Value): Value {
  const isHydrating = useIsHydrating()
  const [isKnown, setKnown] = useState(!isHydrating)
  useEffect(() => {
    if (!isKnown) startTransition(() => setKnown(true))
  }, [isKnown])
  return isKnown ? read() : prerendered
}
