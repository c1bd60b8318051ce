import type { EmptyStretch } from '#src/domain/time/emptyStretches.ts'
import type { TimeWindow } from '#src/domain/time/timeWindow.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { axisOf } from '../layout/axis.ts'
import type { PlacedLabel } from '../layout/labelPlaces.ts'
import { laneHeightOf, laneY } from '../layout/sizes.ts'
import { AxisDrawing } from './AxisDrawing.tsx'
import styles from './BandGround.module.css'
import { Brackets } from './Brackets.tsx'
import { EmptyStretches } from './EmptyStretches.tsx'
import { Phases } from './Phases.tsx'

type Props = {
  timeline: Timeline
  stretches: readonly EmptyStretch[]
  laneCount: number
  window: TimeWindow
  /** Where the record ends: beyond it a later day is reached by a break of the axis. */
  wholeEnd: number
  width: number
  today: number | null
  labels: readonly PlacedLabel[]
}

/**
 * What is drawn under the marks: phases, empty stretches, lanes, the axis, today. Hidden from screen readers: the names of
 * the marks contain it, and a sentence beside the drawing says what is empty.
 */
export function BandGround({ timeline, stretches, laneCount, window, wholeEnd, width, today, labels }: Props) {
  const laneHeight = laneHeightOf(laneCount)
  return (
    <g aria-hidden="true">
      <Phases phases={timeline.record.phases} laneCount={laneCount} window={window} width={width} />
      {Array.from({ length: laneCount }, (_, lane) => (
        <line
          key={lane}
          className={styles.lane}
          x1="0"
          x2="100%"
          y1={laneY(lane, laneHeight)}
          y2={laneY(lane, laneHeight)}
        />
      ))}
      <EmptyStretches stretches={stretches} laneCount={laneCount} window={window} width={width} />
      <AxisDrawing
        axis={axisOf(window, width)}
        laneCount={laneCount}
        window={window}
        wholeEnd={wholeEnd}
        width={width}
        today={today}
      />
      <Brackets labels={labels} width={width} />
    </g>
  )
}
