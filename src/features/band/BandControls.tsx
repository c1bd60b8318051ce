import { useTexts } from '#src/i18n/defineTexts.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { Popover } from '#src/ui/overlay/Popover.tsx'
import styles from './BandControls.module.css'
import { LanePanel } from './LanePanel.tsx'
import { bandTexts } from './texts.ts'
import type { BandControl } from './useBandControl.ts'
import { ZoomButtons } from './ZoomButtons.tsx'

/** The controls of the band, for the page's row of tools: what its lanes show, and the zoom. */
export function BandControls({ band }: { band: BandControl }) {
  const t = useTexts(bandTexts)
  return (
    <div role="group" aria-label={t.label} className={styles.controls}>
      <Popover
        align="end"
        faceClassName={styles.lanes}
        face={
          <>
            <span>
              {t.lanes} <b>{t.lanesBy[band.laneSet.field]}</b>
            </span>
            <Icon name="down" />
          </>
        }
      >
        {() => <LanePanel band={band} />}
      </Popover>
      <ZoomButtons band={band} />
    </div>
  )
}
