import { useTexts } from '#src/i18n/defineTexts.ts'
import styles from './BandControls.module.css'
import { bandTexts } from './texts.ts'
import type { BandControl } from './useBandControl.ts'

/** By how much a zoom button multiplies or divides the length of the window. */
const zoomStep = 2

/** The zoom of the band, and the way back to the whole where another window is shown. */
export function ZoomButtons({ band }: { band: BandControl }) {
  const t = useTexts(bandTexts)
  return (
    <div className={styles.controls}>
      <button type="button" aria-label={t.zoomOut} onClick={() => band.zoom(zoomStep)}>
        −
      </button>
      <button type="button" aria-label={t.zoomIn} onClick={() => band.zoom(1 / zoomStep)}>
        +
      </button>
      {band.isMoved && (
        <button type="button" onClick={band.showAll}>
          {t.showAll}
        </button>
      )}
    </div>
  )
}
