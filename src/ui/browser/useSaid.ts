import { useCallback, useEffect, useRef, useState } from 'react'

/** Long enough for a screen reader to notice that the line is empty, in milliseconds. */
const pause = 100

/**
 * A message for a status line, and the way to say one. The line is empty for a moment first: screen readers say what
 * changes, and would keep silent over the same message again.
 */
export function useSaid(): [said: string, say: (message: string) => void] {
  const [said, setSaid] = useState('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const say = useCallback((message: string) => {
    clearTimeout(timer.current)
    setSaid('')
    timer.current = setTimeout(() => setSaid(message), pause)
  }, [])
  return [said, say]
}
