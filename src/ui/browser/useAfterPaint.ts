import { startTransition, useEffect, useState } from 'react'

/**
 * A value that is updated, in a transition, only after the render with the new value has been painted. For the parts of a
 * page that may update last: unlike useDeferredValue, this update does not share a render with other deferred values.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [painted, setPainted] = useState(value)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setPainted(() => value)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [value])
  return painted
}
