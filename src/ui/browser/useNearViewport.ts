import { type RefCallback, useCallback, useState } from 'react'

/** How far outside the viewport an element counts as near by default, in pixels. */
const usualMargin = 900

/** Whether an element is near the viewport; stays true once it has been. */
export function useNearViewport<Target extends Element>(margin = usualMargin): [RefCallback<Target>, boolean] {
  const [near, setNear] = useState(false)
  const ref = useCallback(
    (target: Target | null) => {
      if (!target) return
      const observer = new IntersectionObserver(
        ([entry]) => {
          if (!entry?.isIntersecting) return
          setNear(true)
          observer.disconnect()
        },
        { rootMargin: `${margin}px` },
      )
      observer.observe(target)
      return () => observer.disconnect()
    },
    [margin],
  )
  return [ref, near]
}
