import { useEffect } from 'react'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useAnnouncement } from '#src/ui/browser/useAnnouncement.ts'
import { suggestionTexts } from './texts.ts'

/** How long nothing is typed until the number is said, in milliseconds. */
const pause = 600

/** The number of suggestions for a live region: said once the reader pauses, and not at every letter. */
export function useSaidCount(isOpen: boolean, text: string, count: number): string {
  const t = useTexts(suggestionTexts)
  const [said, say] = useAnnouncement()
  const words = isOpen ? t.count(count) : ''
  // The text is a dependency too: a number that stays the same is said again after another pause.
  // oxlint-disable-next-line react/exhaustive-deps
  useEffect(() => {
    const timer = setTimeout(() => say(words), pause)
    return () => clearTimeout(timer)
  }, [say, words, text])
  return said
}
