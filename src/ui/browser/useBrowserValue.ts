import { startTransition, useEffect, useState } from 'react'
import { useIsHydrating } from './useIsHydrating.ts'

/**
 * What only the browser knows. In a first render over a page made beforehand it is what the page was made with; the
 * browser's own follows when there is time, so that taking over a page never stands still for it.
 */
export function useBrowserValue<Value>(read: () => Value, made: Value): Value {
  const isHydrating = useIsHydrating()
  const [isKnown, setKnown] = useState(!isHydrating)
  useEffect(() => {
    if (!isKnown) startTransition(() => setKnown(true))
  }, [isKnown])
  return isKnown ? read() : made
}
