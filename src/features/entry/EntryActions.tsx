import { type ReactNode, useState } from 'react'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { useBrowserValue } from '#src/ui/browser/useBrowserValue.ts'
import { useCopy } from '#src/ui/browser/useCopy.ts'
import styles from './EntryActions.module.css'
import { entryTexts } from './texts.ts'

type Props = {
  title: string
  /** The URL of the entry with the present filters. */
  url: () => string
  /** The URL of the entry alone, for print. */
  permanent: string
  /** The share dialog, opened at one of its panels. */
  children: (start: 'share' | 'cite', onClose: () => void) => ReactNode
}

/**
 * Share, copy the link, cite. A device with a finger and a share sheet opens that, and has another button for the dialog.
 * The result is announced; where the browser forbids copying, a field shows the link.
 */
export function EntryActions({ title, url, permanent, children }: Props) {
  const common = useTexts(commonTexts)
  const t = useTexts(entryTexts)
  // In the built page the button stands where a finger points, and it goes where there is no sheet.
  const canShare = useBrowserValue(hasShareSheet, true)
  const [open, setOpen] = useState<'share' | 'cite' | null>(null)
  const { announcement, uncopied, copy } = useCopy(common.copyFailed)
  const copyUrl = () => copy(url(), t.copied)
  const share = async () => {
    try {
      await navigator.share({ title, url: url() })
    } catch (error) {
      // Closing the share sheet is no failure; anything else falls back to copying.
      if (!(error instanceof DOMException && error.name === 'AbortError')) await copyUrl()
    }
  }
  return (
    <section aria-label={t.actions} className={styles.actions}>
      <button
        type="button"
        className={styles.primary}
        aria-haspopup={canShare ? undefined : 'dialog'}
        onClick={() => (hasShareSheet() ? void share() : setOpen('share'))}
      >
        {t.share}
      </button>
      <button type="button" onClick={() => void copyUrl()}>
        {t.copyLink}
      </button>
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen('cite')}>
        {t.cite}
      </button>
      {canShare && (
        <button type="button" className={styles.more} aria-haspopup="dialog" onClick={() => setOpen('share')}>
          {t.more}
        </button>
      )}
      <p role="status" className={styles.announcement}>
        {announcement}
      </p>
      {uncopied && (
        <input readOnly className={styles.uncopied} value={uncopied} aria-label={t.copyLink} onFocus={selectAll} />
      )}
      <p className={styles.printedLink}>{permanent}</p>
      {open && children(open, () => setOpen(null))}
    </section>
  )
}

/** On a screen for fingers: with a mouse the dialog says more than the sheet of the system. */
function hasShareSheet(): boolean {
  return 'share' in navigator && window.matchMedia('(pointer: coarse)').matches
}

function selectAll(event: { target: HTMLInputElement }): void {
  event.target.select()
}
