import { useSyncExternalStore } from 'react'

/**
 * What only the browser knows, which stays the same while a page is open: a string, a number or the like. In a first
 * render over a page made beforehand it is what the page was made with; where that is the same, nothing is rendered anew.
 */
export function useBrowserValue<Value>(read: () => Value, made: Value): Value {
  return useSyncExternalStore(neverChanges, read, () => made)
}

function neverChanges() {
  return () => undefined
}
