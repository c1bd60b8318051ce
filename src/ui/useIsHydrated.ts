import { useBrowserValue } from './useBrowserValue.ts'

/**
 * False in a first render over a page that was made beforehand, and true right after: for what only the browser knows.
 * Where nothing was made beforehand it is true from the start.
 */
export function useIsHydrated(): boolean {
  return useBrowserValue(yes, false)
}

function yes() {
  return true
}
