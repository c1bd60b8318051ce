import { type RefCallback, useCallback, useState } from 'react'

/** The width of an element in CSS pixels, updated as it changes; null before it is measured and while it is hidden. */
export function useWidth<Target extends Element>(): [RefCallback<Target>, number | null] {
  const [width, setWidth] = useState<number | null>(null)
  const ref = useCallback((target: Target | null) => {
    if (!target) return
    setWidth(Math.round(target.getBoundingClientRect().width) || null)
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.round(entry.contentRect.width) || null)
    })
    observer.observe(target)
    return () => observer.disconnect()
  }, [])
  return [ref, width]
}
