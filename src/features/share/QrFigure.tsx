import { useMemo } from 'react'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { saveFile } from '#src/ui/browser/saveFile.ts'
import { useAnnouncement } from '#src/ui/browser/useAnnouncement.ts'
import panels from './Panels.module.css'
import styles from './QrFigure.module.css'
import { qrCode } from './qrCode.ts'
import { qrSvg } from './qrSvg.ts'
import { shareTexts } from './texts.ts'

type Props = { url: string; title: string; name: string }

/** The link as a QR code: dark on light in both colour schemes, as scanners expect. */
export function QrFigure({ url, title, name }: Props) {
  const t = useTexts(shareTexts)
  const [announcement, announce] = useAnnouncement()
  const code = useMemo(() => qrCode(url), [url])
  if (!code) return <p className={panels.muted}>{t.qr.tooLong}</p>
  const savePng = async () => {
    try {
      const { qrPng } = await import('./qrPng.ts') // few ask for it
      saveFile(`${name}-qr.png`, await qrPng(code))
      announce('')
    } catch {
      announce(t.qr.failed)
    }
  }
  return (
    <figure className={styles.qr}>
      <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={t.qr.label(title)}>
        <rect width={code.size} height={code.size} fill="#fff" />
        <path d={code.path} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <figcaption>
        <h3>{t.qr.heading}</h3>
        <p>{t.qr.use}</p>
        <div className={panels.buttons}>
          <button
            type="button"
            aria-label={t.qr.saveCode(t.qr.svg)}
            onClick={() => saveFile(`${name}-qr.svg`, new Blob([qrSvg(code)], { type: 'image/svg+xml' }))}
          >
            {t.qr.save(t.qr.svg)}
          </button>
          <button type="button" aria-label={t.qr.saveCode(t.qr.png)} onClick={() => void savePng()}>
            {t.qr.save(t.qr.png)}
          </button>
        </div>
        <p role="status">{announcement}</p>
      </figcaption>
    </figure>
  )
}
