import { useSyncExternalStore } from 'react'

/**
 * True in the render that hydrates a part of a prerendered page, and during prerendering. React calls getServerSnapshot in
 * these renders alone; as both snapshots are equal, it does not render again afterwards.
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

/** Subscribes to nothing: for a store that is only read for the difference between prerendering, hydrating and later. */
export function neverChanges(): () => void {
  return () => undefined
}

function nothing() {
  return null
}
