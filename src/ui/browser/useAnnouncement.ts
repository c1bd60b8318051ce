import { useCallback, useEffect, useRef, useState } from 'react'

/** Long enough for a screen reader to notice that the live region is empty, in milliseconds. */
const pause = 100

/**
 * The text of a live region, and a function that announces a message in it. The region is emptied first: screen readers
 * announce changes only, and would not repeat the same message.
 */
export function useAnnouncement(): [announcement: string, announce: (message: string) => void] {
  const [announcement, setAnnouncement] = useState('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const announce = useCallback((message: string) => {
    clearTimeout(timer.current)
    setAnnouncement('')
    timer.current = setTimeout(() => setAnnouncement(message), pause)
  }, [])
  return [announcement, announce]
}
