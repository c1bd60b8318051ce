import { useSyncExternalStore } from 'react'

/**
 * False in a first render over a page that was made beforehand, and true right after: for what only the browser knows.
 * Where nothing was made beforehand it is true from the start.
 */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(neverChanges, yes, no)
}

function neverChanges() {
  return () => undefined
}

function yes() {
  return true
}

function no() {
  return false
}
