import { useEffect, useState } from 'react'

/** Whether a component has stood for so long, in milliseconds. */
export function useStood(milliseconds: number): boolean {
  const [hasStood, setStood] = useState(false)
  useEffect(() => {
    const timer = setTimeout(setStood, milliseconds, true)
    return () => clearTimeout(timer)
  }, [milliseconds])
  return hasStood
}
