import { type CSSProperties, Fragment, useEffect, useId, useRef, useState } from 'react'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useCopy } from '#src/ui/browser/useCopy.ts'
import { useWidth } from '#src/ui/browser/useWidth.ts'
import { readHeight } from '#src/ui/host/heightMessage.ts'
import { schemeMessageType } from '#src/ui/host/schemeMessage.ts'
import { CopyResult } from './CopyResult.tsx'
import styles from './EmbedPanel.module.css'
import { embedSnippet } from './embedSnippet.ts'
import panels from './Panels.module.css'
import { shareTexts } from './texts.ts'

/** Widths in CSS pixels: of a phone, a column of text, a page; null for the full width of the container. */
const widths = [360, 640, 960, null] as const

/** The height of the frame until the page in it sends its own. */
const firstHeight = 480

/** What a sandboxed frame must allow. */
const sandboxWords = ['allow-scripts', 'allow-popups', 'allow-popups-to-escape-sandbox'] as const

type Width = (typeof widths)[number]
type Fitted = CSSProperties & Record<'--scale', number>

type Props = {
  /** The id of the site, which marks the messages between frame and host. */
  siteId: string
  /** The address of the site, ending in "/". */
  siteRoot: string
  /** The absolute URL of the embedded page. */
  src: string
  /** The same page on the present host: the security policy allows no other in a frame. */
  preview: string
  title: string
  startWidth: Width
}

/** A preview of the embedded page, and the HTML for another site. */
export function EmbedPanel({ siteId, siteRoot, src, preview, title, startWidth }: Props) {
  const t = useTexts(shareTexts)
  const group = useId()
  const [width, setWidth] = useState<Width>(startWidth)
  const { announcement, uncopied, copy } = useCopy(t.copyFailed)
  const [frame, height] = useFrameHeight(siteId)
  const [box, room] = useWidth<HTMLDivElement>()
  const scale = width === null || room === null ? 1 : Math.min(1, room / width)
  const fitted: Fitted = { '--scale': scale, height: height * scale }
  const code = embedSnippet({ src, title, width: width ?? '100%', height: firstHeight }, siteRoot, siteId)
  return (
    <>
      <p>{t.embed.lead}</p>
      <fieldset className={panels.choice}>
        <legend>{t.embed.width}</legend>
        {widths.map((choice) => (
          <label key={choice}>
            <input type="radio" name={group} checked={choice === width} onChange={() => setWidth(choice)} />
            {choice === null ? t.embed.full : t.embed.pixels(choice)}
          </label>
        ))}
      </fieldset>
      <label className={styles.codeLabel}>
        {t.embed.code}
        <span className={styles.codeBox}>
          <textarea readOnly rows={5} className={panels.code} value={code} onFocus={(event) => event.target.select()} />
        </span>
      </label>
      <div className={panels.buttons}>
        <button type="button" className={panels.primary} onClick={() => void copy(code, t.embed.copied)}>
          {t.embed.copy}
        </button>
        <CopyResult announcement={announcement} uncopied={uncopied} label={t.embed.code} />
      </div>
      <p className={`${panels.muted} ${styles.sandbox}`}>
        {t.embed.sandbox}
        <code>
          {sandboxWords.map((word) => (
            <Fragment key={word}>
              <span>{word}</span>{' '}
            </Fragment>
          ))}
        </code>
      </p>
      <h3>{t.embed.preview}</h3>
      <div ref={box} className={styles.preview} style={fitted}>
        {/* oxlint-disable-next-line react/iframe-missing-sandbox -- it is a page of our own, without a sandbox as on other sites */}
        <iframe
          ref={frame}
          src={preview}
          title={`${t.embed.preview}: ${title}`}
          width={width ?? '100%'}
          height={height}
        />
      </div>
    </>
  )
}

/** The height that the page in a frame sends; in return it gets our colour scheme, as from the snippet on other sites. */
function useFrameHeight(siteId: string) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [height, setHeight] = useState(firstHeight)
  useEffect(() => {
    const onMessage = ({ data, source }: MessageEvent<unknown>) => {
      const iframe = frame.current
      const sentHeight = readHeight(data, siteId)
      if (!iframe?.contentWindow || sentHeight === null || source !== iframe.contentWindow) return
      setHeight(sentHeight)
      const scheme = getComputedStyle(iframe).colorScheme
      iframe.contentWindow.postMessage({ type: schemeMessageType(siteId), scheme }, window.location.origin)
    }
    window.addEventListener('message', onMessage)
    return () => window.removeEventListener('message', onMessage)
  }, [siteId])
  return [frame, height] as const
}
