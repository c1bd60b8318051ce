import { startTransition, useEffect, useState } from 'react'

/**
 * A value as it was when the page last came to rest: a new one follows once what depends on the present one has been
 * painted. For what may come last; unlike a deferred value it does not share its render with others that are deferred.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [shown, setShown] = useState(value)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setShown(() => value)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [value])
  return shown
}
