import type { ReactNode } from 'react'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useAnnouncement } from '#src/ui/browser/useAnnouncement.ts'
import styles from './Panels.module.css'
import { type Download, saveDownload } from './saveDownload.ts'
import { shareTexts } from './texts.ts'

type Props = {
  lead: string
  downloads: readonly Download[]
  /** The day of the version, in words. */
  version: string
  children?: ReactNode
}

/** Downloads of the shown moves; each file is written when its button is pressed. */
export function DownloadPanel({ lead, downloads, version, children }: Props) {
  const t = useTexts(shareTexts)
  const [announcement, announce] = useAnnouncement()
  return (
    <>
      <p>{lead}</p>
      <ul className={styles.files}>
        {downloads.map((download) => (
          <li key={download.form}>
            <button
              type="button"
              onClick={() => {
                saveDownload(download)
                announce(t.download.saved(download.name))
              }}
            >
              {t.download.forms[download.form]}
            </button>
            <span>{t.download[download.form]}</span>
          </li>
        ))}
      </ul>
      <p className={styles.muted}>{t.download.csvImport}</p>
      {children}
      <p role="status" className={styles.result}>
        {announcement}
      </p>
      <p className={styles.muted}>{t.download.terms(version)}</p>
    </>
  )
}
