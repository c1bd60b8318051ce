import { useTexts } from '#src/i18n/defineTexts.ts'
import { useBrowserValue } from '#src/ui/browser/useBrowserValue.ts'
import { useCopy } from '#src/ui/browser/useCopy.ts'
import { CopyResult } from './CopyResult.tsx'
import panels from './Panels.module.css'
import { QrFigure } from './QrFigure.tsx'
import styles from './SendPanel.module.css'
import { shareLinks, shareTargets } from './shareLinks.ts'
import { shareTexts } from './texts.ts'

type Props = {
  title: string
  /** The date in words; empty for a selection, which has none. */
  date: string
  url: string
  /** The name of the QR code's files, without extension. */
  name: string
}

/** The link, and ways to send it: the device's share sheet, links to services, a text to paste, a QR code. */
export function SendPanel({ title, date, url, name }: Props) {
  const t = useTexts(shareTexts)
  const canShare = useBrowserValue(() => 'share' in navigator, false)
  const { announcement, uncopied, copy } = useCopy(t.copyFailed)
  const words = date ? t.dated : t.undated
  const message = date ? `${title} (${date})` : title
  const links = shareLinks({ title: message, url })
  const share = async () => {
    try {
      await navigator.share({ title: message, url })
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) await copy(url, t.linkCopied)
    }
  }
  return (
    <div className={styles.send}>
      <div className={styles.ways}>
        <div className={styles.field}>
          <input readOnly value={url} aria-label={t.link} onFocus={(event) => event.target.select()} />
          <button type="button" className={panels.primary} onClick={() => void copy(url, t.linkCopied)}>
            {t.copyLink}
          </button>
        </div>
        <h3>{t.sendBy}</h3>
        <ul className={styles.targets}>
          {canShare && (
            <li>
              <button type="button" onClick={() => void share()}>
                {t.system}
              </button>
            </li>
          )}
          {shareTargets.map((target) => (
            <li key={target}>
              <a href={links[target]} {...(target !== 'email' && { target: '_blank', rel: 'noopener noreferrer' })}>
                {t.targets[target]}
                {target !== 'email' && <span className="visuallyHidden"> {t.opensSite}</span>}
              </a>
            </li>
          ))}
        </ul>
        <h3>{t.paste}</h3>
        <button type="button" onClick={() => void copy(t.quotation(title, date, url), words.copied)}>
          {words.copy}
        </button>
        <CopyResult announcement={announcement} uncopied={uncopied} label={uncopied === url ? t.link : words.label} />
      </div>
      <QrFigure url={url} title={title} name={name} />
    </div>
  )
}
