import { useEffect, useState } from 'react'

/**
 * A value as it was when the browser last had nothing more urgent to do. Unlike a deferred value it does not wait for what else
 * is deferred, such as the page that follows an address.
 */
export function useInLaterTask<Value>(value: Value): Value {
  const [later, setLater] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setLater(value))
    return () => clearTimeout(timer)
  }, [value])
  return later
}
