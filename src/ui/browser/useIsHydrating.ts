import { useSyncExternalStore } from 'react'
import { neverChanges } from './neverChanges.ts'

/**
 * True in the first render over a part of a page that was made beforehand, which must come out as the page was made. React
 * asks for what the server had in that render alone, and since the answer is the same as ever, renders nothing anew for it.
 */
export function useIsHydrating(): boolean {
  let isHydrating = false
  useSyncExternalStore(neverChanges, nothing, () => {
    // oxlint-disable-next-line react/immutability -- called while this renders, never later
    isHydrating = true
    return nothing()
  })
  return isHydrating
}

function nothing() {
  return null
}
