import { type RefCallback, useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { onSought } from './soughtPart.ts'

/** How far outside the viewport an element counts as nearby, in pixels. */
const margin = 1500

/**
 * Whether an element is near the viewport, at any time: what is in it can go when it no longer is, and come again. It stays
 * where the focus is in it. Whoever seeks one of the `ids` has it at once. `remember` is told its height in pixels, which is
 * to be kept without what is in it, when it is near no longer, and when it is removed.
 */
export function useIsNearby<Target extends HTMLElement>(
  ids: readonly string[],
  remember: (height: number) => void,
): [RefCallback<Target>, boolean] {
  const [isNear, setNear] = useState(false)
  const ref = useCallback(
    (target: Target | null) => {
      if (!target) return
      const observer = new IntersectionObserver(
        ([entry]) => {
          if (!entry || (!entry.isIntersecting && target.contains(document.activeElement))) return
          if (!entry.isIntersecting) remember(target.offsetHeight)
          setNear(entry.isIntersecting)
        },
        { rootMargin: `${margin}px` },
      )
      observer.observe(target)
      return () => {
        observer.disconnect()
        remember(target.offsetHeight)
      }
    },
    [remember],
  )
  useEffect(
    () =>
      onSought((id) => {
        if (ids.includes(id)) flushSync(() => setNear(true))
      }),
    [ids],
  )
  return [ref, isNear]
}
