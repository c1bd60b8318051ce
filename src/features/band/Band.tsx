import { useMemo } from 'react'
import type { Move } from '#src/domain/move.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import type { MoveWords } from '#src/i18n/moveWords.ts'
import { useWidth } from '#src/ui/browser/useWidth.ts'
import styles from './Band.module.css'
import { BandDrawing } from './BandDrawing.tsx'
import { LaneLabels } from './drawing/LaneLabels.tsx'
import { Legend } from './drawing/Legend.tsx'
import { laneCounts, makeBandModel } from './layout/bandModel.ts'
import { bandTexts } from './texts.ts'
import type { BandControl } from './useBandControl.ts'

type Props = {
  band: BandControl
  timeline: Timeline
  /** The selected moves as positions in the timeline. */
  indices: readonly number[]
  selectedId: string | null
  /** The current day, marked by a line; null for none. */
  today: number | null
  words: MoveWords
  onPrefetch: (move: Move) => void
}

/** The timeline: lanes with a mark for each move, drawn to scale, and below them an overview of the whole record. */
export function Band(props: Props) {
  const { band, timeline, indices } = props
  const { laneSet } = band
  const t = useTexts(bandTexts)
  const [ref, width] = useWidth<HTMLDivElement>()
  const model = useMemo(() => makeBandModel(timeline, indices, laneSet), [timeline, indices, laneSet])
  const counts = useMemo(() => laneCounts(model), [model])
  return (
    <section aria-label={t.label} className={styles.band}>
      <div className={styles.frame}>
        <LaneLabels laneSet={laneSet} counts={counts} />
        <div ref={ref} className={styles.drawing}>
          {width !== null && <BandDrawing {...props} model={model} width={width} />}
        </div>
      </div>
      <Legend />
    </section>
  )
}
