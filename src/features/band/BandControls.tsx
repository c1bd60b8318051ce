import { useTexts } from '#src/i18n/defineTexts.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { lazyCode } from '#src/ui/lazyCode.ts'
import { LazyPopover } from '#src/ui/overlay/LazyPopover.tsx'
import styles from './BandControls.module.css'
import { bandTexts } from './texts.ts'
import type { BandControl } from './useBandControl.ts'
import { ZoomButtons } from './ZoomButtons.tsx'

const panelCode = lazyCode(() => import('./LanePanel.tsx'))

/** The controls of the band, for the page's row of tools: what its lanes show, and the zoom. */
export function BandControls({ band }: { band: BandControl }) {
  const t = useTexts(bandTexts)
  const { panel } = useTexts(commonTexts)
  return (
    <div role="group" aria-label={t.label} className={styles.controls}>
      <LazyPopover
        code={panelCode}
        words={panel}
        align="end"
        faceClassName={styles.lanes}
        face={
          <>
            <span>
              <span className={styles.verb}>{t.group}</span> <span className={styles.by}>{t.by}</span>{' '}
              <b>{t.lanesBy[band.laneSet.field]}</b>
            </span>
            <Icon name="down" />
          </>
        }
      >
        {({ LanePanel }) => <LanePanel band={band} />}
      </LazyPopover>
      <ZoomButtons band={band} />
    </div>
  )
}
