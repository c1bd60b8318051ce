import { useRef } from 'react'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { bandTexts } from './texts.ts'
import type { BandControl } from './useBandControl.ts'
import styles from './ZoomButtons.module.css'

/** By how much a zoom button multiplies or divides the length of the window. */
const zoomStep = 2

/** The zoom of the band, and the way to the whole where a part of it is shown. */
export function ZoomButtons({ band }: { band: BandControl }) {
  const t = useTexts(bandTexts)
  const zoomIn = useRef<HTMLButtonElement>(null)
  return (
    <div className={styles.zoom}>
      <button type="button" aria-label={t.zoomOut} onClick={() => band.zoom(zoomStep)}>
        −
      </button>
      <button ref={zoomIn} type="button" aria-label={t.zoomIn} onClick={() => band.zoom(1 / zoomStep)}>
        +
      </button>
      {!band.isWhole && (
        <button
          type="button"
          onClick={() => {
            zoomIn.current?.focus() // this button goes once everything is shown
            band.showAll()
          }}
        >
          {t.showAll}
        </button>
      )}
    </div>
  )
}
