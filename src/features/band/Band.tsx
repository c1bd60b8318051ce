import { useMemo } from 'react'
import type { LaneField, LaneOrder, LaneSet } from '#src/domain/lanes.ts'
import type { Move } from '#src/domain/move.ts'
import type { TimeWindow } from '#src/domain/time/timeWindow.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import type { MoveWords } from '#src/i18n/moveWords.ts'
import { useWidth } from '#src/ui/browser/useWidth.ts'
import styles from './Band.module.css'
import { BandStage } from './BandStage.tsx'
import { BandToolbar } from './BandToolbar.tsx'
import { LaneLabels } from './drawing/LaneLabels.tsx'
import { Legend } from './drawing/Legend.tsx'
import { useBandWindow } from './interaction/useBandWindow.ts'
import { laneCounts, makeBandModel } from './layout/bandModel.ts'
import { OverviewStrip } from './OverviewStrip.tsx'
import { bandTexts } from './texts.ts'

type Props = {
  timeline: Timeline
  /** The selected moves as positions in the timeline. */
  indices: readonly number[]
  laneSet: LaneSet
  order: LaneOrder
  whole: TimeWindow
  /** The visible window in the address; null when there is none. */
  linked: TimeWindow | null
  selectedId: string | null
  /** The current day, marked by a line; null for none. */
  today: number | null
  words: MoveWords
  onPrefetch: (move: Move) => void
  onLanes: (field: LaneField) => void
  onOrder: (order: LaneOrder) => void
  onWindow: (window: TimeWindow | null) => void
  shareUrl: (window: TimeWindow) => string
}

/** The timeline: lanes with a mark for each move, drawn to scale, and below them an overview of the whole record. */
export function Band(props: Props) {
  const { timeline, indices, laneSet, whole, linked, onWindow } = props
  const t = useTexts(bandTexts)
  const [ref, measured] = useWidth<HTMLDivElement>()
  const width = measured ?? 0
  const view = useBandWindow({ linked, whole, width, writeLink: onWindow })
  const everything = useMemo(() => {
    const all = timeline.moves.map((_, index) => index)
    return makeBandModel(timeline, all, laneSet)
  }, [timeline, laneSet])
  const model = useMemo(
    () => (indices.length === timeline.moves.length ? everything : makeBandModel(timeline, indices, laneSet)),
    [everything, timeline, indices, laneSet],
  )
  const counts = useMemo(() => laneCounts(model), [model])
  return (
    <section aria-label={t.label} className={styles.band}>
      <BandToolbar
        field={laneSet.field}
        order={props.order}
        onLanes={props.onLanes}
        onOrder={props.onOrder}
        onZoom={(factor) => view.zoom(factor)}
        onShowAll={view.showAll}
        shareUrl={() => props.shareUrl(view.window)}
      />
      <div className={styles.frame} data-stepped={view.stepped || undefined}>
        <LaneLabels laneSet={laneSet} counts={counts} />
        <div ref={ref} className={styles.drawing}>
          {width > 0 && (
            <BandStage
              timeline={timeline}
              model={model}
              laneSet={laneSet}
              view={view}
              width={width}
              selectedId={props.selectedId}
              today={props.today}
              words={props.words}
              onPrefetch={props.onPrefetch}
            />
          )}
        </div>
        <span className={styles.overviewLabel}>{t.overview}</span>
        <div className={styles.overview}>
          {width > 0 && <OverviewStrip everything={everything} model={model} whole={whole} view={view} width={width} />}
        </div>
      </div>
      <Legend />
    </section>
  )
}
