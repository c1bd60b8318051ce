import { type CSSProperties, Fragment, useEffect, useId, useRef, useState } from 'react'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useCopy } from '#src/ui/browser/useCopy.ts'
import { useWidth } from '#src/ui/browser/useWidth.ts'
import { readHeight, schemeMessageType } from '#src/ui/host/hostMessages.ts'
import { CopyResult } from './CopyResult.tsx'
import styles from './EmbedPanel.module.css'
import { embedSnippet } from './embedSnippet.ts'
import panels from './Panels.module.css'
import { shareTexts } from './texts.ts'

/** In CSS pixels: a phone, the column of an article, a page; null takes the whole width of its place. */
const widths = [360, 640, 960, null] as const

/** The height of the frame until the page in it sends its own. */
const firstHeight = 480

/** What a sandboxed frame must allow. */
const sandboxWords = ['allow-scripts', 'allow-popups', 'allow-popups-to-escape-sandbox'] as const

type Width = (typeof widths)[number]
type Fitted = CSSProperties & Record<'--scale', number>

type Props = {
  /** The id of the site, by which messages between frame and host are known. */
  siteId: string
  /** The address of the site, ending in "/". */
  siteRoot: string
  /** The whole address that other sites show. */
  src: string
  /** The same on the host that the reader is on, whose pages alone may be shown within ours. */
  preview: string
  title: string
  startWidth: Width
}

/** A preview of what another site will show, and the code for it. */
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
        {/* oxlint-disable-next-line react/iframe-missing-sandbox -- it is a page of our own, shown as its hosts show it */}
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
      const shown = frame.current
      const told = readHeight(data, siteId)
      if (!shown?.contentWindow || told === null || source !== shown.contentWindow) return
      setHeight(told)
      const scheme = getComputedStyle(shown).colorScheme
      shown.contentWindow.postMessage({ type: schemeMessageType(siteId), scheme }, window.location.origin)
    }
    window.addEventListener('message', onMessage)
    return () => window.removeEventListener('message', onMessage)
  }, [siteId])
  return [frame, height] as const
}
