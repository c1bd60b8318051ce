import { useState } from 'react'
import { useAnnouncement } from './useAnnouncement.ts'

/**
 * Copies a text to the clipboard. `announcement` belongs in a live region, in which `announce` reports other results.
 * Where the browser denies access, `uncopied` holds the text, to be shown and copied by hand.
 */
export function useCopy(failed: string) {
  const [announcement, announce] = useAnnouncement()
  const [uncopied, setUncopied] = useState<string | null>(null)
  const copy = async (text: string, done: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setUncopied(null)
      announce(done)
    } catch {
      announce(failed)
      setUncopied(text)
    }
  }
  return { announcement, announce, uncopied, copy }
}
