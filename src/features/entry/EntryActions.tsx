import { useState } from 'react'
import { useMessages } from '#src/i18n/LocaleContext.ts'
import { Popover } from '#src/ui/Popover.tsx'
import { useIsHydrated } from '#src/ui/useIsHydrated.ts'
import styles from './Entry.module.css'

type Props = {
  title: string
  /** The whole address of what is shown, filters included: who gets it sees the same. */
  url: () => string
  citation: () => string
}

/** Share, copy the link, cite. What happened is said aloud; where copying is forbidden the link is shown to be copied. */
export function EntryActions({ title, url, citation }: Props) {
  const t = useMessages()
  const [said, setSaid] = useState('')
  const [shown, setShown] = useState<string | null>(null)
  const copy = async (text: string, done: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setShown(null)
      setSaid(done)
    } catch {
      setSaid(t.entry.copyFailed)
      setShown(text)
    }
  }
  const share = async () => {
    try {
      await navigator.share({ title, url: url() })
    } catch (error) {
      // Closing the share sheet is no failure; anything else falls back to copying.
      if (!(error instanceof DOMException && error.name === 'AbortError')) await copy(url(), t.entry.copied)
    }
  }
  const canShare = useIsHydrated() && 'share' in navigator
  return (
    <section aria-label={t.entry.actions} className={styles.actions}>
      {canShare && (
        <button type="button" className={styles.primary} onClick={() => void share()}>
          {t.entry.share}
        </button>
      )}
      <button type="button" onClick={() => void copy(url(), t.entry.copied)}>
        {t.entry.copyLink}
      </button>
      <Popover face={t.entry.cite}>
        {() => (
          <div className={styles.citation}>
            <p>{citation()}</p>
            <button type="button" onClick={() => void copy(citation(), t.entry.citationCopied)}>
              {t.entry.copyCitation}
            </button>
          </div>
        )}
      </Popover>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {shown && (
        <input readOnly className={styles.shown} value={shown} aria-label={t.entry.copyLink} onFocus={selectAll} />
      )}
    </section>
  )
}

function selectAll(event: { target: HTMLInputElement }): void {
  event.target.select()
}
