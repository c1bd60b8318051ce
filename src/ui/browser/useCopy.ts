import { useState } from 'react'
import { useSaid } from './useSaid.ts'

/**
 * Copies a text and says so: `said` belongs in a status line, on which `say` puts other news. Where the browser forbids it,
 * `shown` holds the text, to be copied by hand.
 */
export function useCopy(failed: string) {
  const [said, say] = useSaid()
  const [shown, setShown] = useState<string | null>(null)
  const copy = async (text: string, done: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setShown(null)
      say(done)
    } catch {
      say(failed)
      setShown(text)
    }
  }
  return { said, say, shown, copy }
}
